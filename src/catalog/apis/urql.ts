import { mode, notMode, notThere } from '../credentials.js';
import type { Library } from '../types.js';

export default {
  package: '@urql/core',
  versions: '6.0.3',
  source: 'https://unpkg.com/@urql/core@6.0.3/dist/urql-core.mjs',
  ecosystem: 'Requests',
  records: ['urql'],
  words: ['credentials'],
  requests: [
    {
      call: ['@urql/core', 'urql', '@urql/preact', '@urql/solid', '@urql/svelte', '@urql/vue', '@urql/next'].flatMap((module) => [
        `${module}#Client()`,
        `${module}#createClient`,
      ]),
      says: 'urql client',
      url: ['0.url'],
      option: [mode('0.fetchOptions')],
      ignores: [notThere('0.credentials', '0.fetchOptions.credentials'), ...notMode('0.fetchOptions')],
      sender: ['0.fetch'],
      omit: 'omit',
    },
  ],
} satisfies Library;
