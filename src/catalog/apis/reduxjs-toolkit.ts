import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

export default {
  package: '@reduxjs/toolkit',
  versions: '2.14.0, 2.15.0',
  source: 'https://github.com/reduxjs/redux-toolkit/blob/v2.15.0/packages/toolkit/src/query/fetchBaseQuery.ts',
  ecosystem: 'Requests',
  records: ['rtk-query'],
  words: ['credentials'],
  requests: [
    {
      call: ['@reduxjs/toolkit/query', '@reduxjs/toolkit/query/react', '@reduxjs/toolkit/dist/query/react'].map(
        (module) => `${module}#fetchBaseQuery`,
      ),
      says: 'fetchBaseQuery()',
      url: ['0.baseUrl'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.fetchFn'],
      omit: 'omit',
    },
  ],
} satisfies Library;
