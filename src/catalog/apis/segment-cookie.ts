import type { Library } from '../types.js';

export default {
  package: '@segment/cookie',
  versions: '1.2.0',
  source: 'https://unpkg.com/@segment/cookie@1.2.0/lib/index.js',
  ecosystem: 'Browser libraries',
  records: ['@segment/cookie'],
  words: ['cookie'],
  cookies: [
    {
      call: '@segment/cookie#()',
      says: 'cookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      keys: { httpOnly: null, maxAge: 'maxage', partitioned: null, priority: null },
      otherStrings: 'prints',
      true: 'prints',
      maxAge: 'milliseconds',
      runsIn: 'browser',
      // With one argument it reads.
      deletingValues: [null, 'absent'],
    },
  ],
} satisfies Library;
