import type { Library } from '../types.js';

const MODULES = ['client', 'react', 'vue', 'svelte', 'solid', 'lynx'].map((name) => `better-auth/${name}`);

export default {
  package: 'better-auth/client',
  versions: '1.7.25',
  source: 'https://unpkg.com/better-auth@1.7.25/dist/client/config.mjs',
  ecosystem: 'Requests',
  records: ['better-auth.client'],
  words: ['createAuthClient'],
  requests: [
    {
      call: MODULES.map((module) => `${module}#createAuthClient`),
      says: 'createAuthClient()',
      versionOf: 'better-auth',
      url: ['0.baseURL'],
      option: [{ at: '0.fetchOptions.credentials', sends: 'include', takes: ['include', 'same-origin', 'omit'], default: 'sends' }],
      omit: 'omit',
    },
  ],
} satisfies Library;
