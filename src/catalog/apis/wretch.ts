import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

/** Methods return the object: `wretch(url).headers({ … }).options({ … })`. */
const LINKS = [0, 1, 2, 3, 4].map((count) => `wretch#()${'.*()'.repeat(count)}`);

export default {
  package: 'wretch',
  versions: '3.0.9',
  source: 'https://github.com/elbywan/wretch/blob/3.0.9/src/core.ts',
  ecosystem: 'Requests',
  records: ['wretch'],
  words: ['credentials'],
  requests: [
    { call: 'wretch#()', says: 'wretch()', url: [0], option: [mode(1)], ignores: notMode(1), omit: 'omit' },
    {
      call: LINKS.map((link) => `${link}.options`),
      says: 'wretch().options()',
      url: [0],
      urlOf: 'wretch#()',
      option: [mode(0)],
      ignores: notMode(0),
      omit: 'omit',
    },
  ],
} satisfies Library;
