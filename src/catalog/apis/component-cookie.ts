import type { Library } from '../types.js';

export default {
  package: 'component-cookie',
  versions: '1.1.5',
  source: 'https://github.com/component/cookie/blob/1.1.5/index.js',
  ecosystem: 'Browser libraries',
  records: ['component-cookie'],
  words: ['cookie'],
  cookies: [
    {
      call: 'component-cookie#()',
      says: 'cookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      keys: { sameSite: null, httpOnly: null, maxAge: 'maxage', partitioned: null, priority: null },
      maxAge: 'milliseconds',
      runsIn: 'browser',
      // With one argument it reads.
      deletingValues: [null, 'absent'],
    },
  ],
} satisfies Library;
