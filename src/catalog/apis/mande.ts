import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

// The URL of a request is joined with that of its `mande()`; what is given with it replaces the instance's options.
export default {
  package: 'mande',
  versions: '2.0.10',
  source: 'https://unpkg.com/mande@2.0.10/dist/index.mjs',
  ecosystem: 'Requests',
  records: ['misc-fetch-wrappers'],
  words: ['credentials'],
  requests: [
    ...['get', 'delete'].map((name) => ({
      call: `mande#mande().${name}`,
      says: `mande().${name}()`,
      url: [0],
      option: [mode(1), mode(0)],
      ignores: [...notMode(1), ...notMode(0)],
    })),
    ...['post', 'put', 'patch'].map((name) => ({
      call: `mande#mande().${name}`,
      says: `mande().${name}()`,
      url: [0],
      option: [mode(2)],
      ignores: notMode(2),
    })),
    { call: 'mande#mande', says: 'mande()', does: 'create', base: [0], option: [mode(1)], ignores: notMode(1) },
  ],
} satisfies Library;
