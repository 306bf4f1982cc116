import type { Library } from '../types.js';
import { printed } from './js-cookie.js';

export default {
  package: 'next-client-cookies',
  versions: '2.1.2',
  source: 'https://unpkg.com/next-client-cookies@2.1.2/dist/hook.js',
  ecosystem: 'Browser libraries',
  records: ['next-client-cookies'],
  words: ['cookie'],
  cookies: [
    // In a browser it calls js-cookie.
    {
      ...printed,
      call: 'next-client-cookies#useCookies().set',
      says: 'cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...printed,
      call: 'next-client-cookies#useCookies().remove',
      says: 'cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    // dist/server.js hands five options on to `cookies()` of next/headers, SameSite in lower case.
    {
      call: 'next-client-cookies/server#getCookies().set',
      says: 'cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      defaults: { path: '/' },
      otherStrings: 'prints',
      true: 'throws',
      expires: 'days',
      keys: { httpOnly: null, maxAge: null, partitioned: null, priority: null },
    },
  ],
} satisfies Library;
