import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

/** The module, and the global of Nuxt and Nitro, which no other framework has. */
const FUNCTIONS = ['ofetch#ofetch', 'ofetch#$fetch', 'globalThis.$fetch'];
const CLIENTS = [...FUNCTIONS, ...FUNCTIONS.map((name) => `${name}.create()`), 'ofetch#createFetch()'];

export default {
  package: 'ofetch',
  versions: '1.5.1',
  source: 'https://github.com/unjs/ofetch/blob/v1.5.1/src/fetch.ts',
  ecosystem: 'Requests',
  records: ['ofetch/$fetch'],
  words: ['credentials'],
  requests: [
    {
      call: CLIENTS.flatMap((client) => [`${client}()`, `${client}.raw`, `${client}.native`]),
      says: '$fetch()',
      url: [0],
      base: ['1.baseURL'],
      option: [mode(1)],
      ignores: notMode(1),
      omit: 'omit',
    },
    {
      call: FUNCTIONS.map((name) => `${name}.create`),
      says: '$fetch.create()',
      does: 'create',
      base: ['0.baseURL'],
      option: [mode(0)],
      ignores: notMode(0),
      omit: 'omit',
    },
    {
      call: 'ofetch#createFetch',
      says: 'createFetch()',
      does: 'create',
      base: ['0.defaults.baseURL'],
      option: [mode('0.defaults')],
      ignores: notMode('0.defaults'),
      sender: ['0.fetch'],
    },
  ],
} satisfies Library;
