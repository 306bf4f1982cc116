import type { Library } from '../types.js';

export default {
  package: '@analytics/cookie-utils',
  versions: '0.2.14',
  source: 'https://unpkg.com/@analytics/cookie-utils@0.2.14/dist/analytics-util-cookie.module.js',
  ecosystem: 'Browser libraries',
  records: ['@analytics/cookie-utils'],
  words: ['cookie'],
  cookies: [
    {
      call: '@analytics/cookie-utils#setCookie',
      says: 'setCookie()',
      forms: [{ name: 0, value: 1, positional: { maxAge: 2, path: 3, domain: 4, secure: 5 } }],
      keys: { sameSite: null, httpOnly: null, partitioned: null, priority: null },
      runsIn: 'browser',
    },
    { call: '@analytics/cookie-utils#removeCookie', says: 'removeCookie()', does: 'delete', forms: [{ name: 0 }], runsIn: 'browser' },
  ],
} satisfies Library;
