import type { Conventions, Library } from '../types.js';

const storage = {
  keys: { httpOnly: null, maxAge: null, partitioned: null, priority: null },
  otherStrings: 'omits',
  true: 'throws',
  false: 'throws',
  undefined: 'clears',
} satisfies Conventions;
const made = {
  ...storage,
  runsIn: 'browser',
  defaultsFrom: [{ call: 'cookie-storage#CookieStorage()', attributes: 0, for: 'made' }],
} satisfies Conventions;

export default {
  package: 'cookie-storage',
  versions: '6.1.0',
  source: 'https://unpkg.com/cookie-storage@6.1.0/lib/format-cookie.js',
  ecosystem: 'Browser libraries',
  records: ['cookie-storage.setItem'],
  words: ['cookie'],
  cookies: [
    {
      ...made,
      call: 'cookie-storage#CookieStorage().setItem',
      says: 'CookieStorage.setItem()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...made,
      call: 'cookie-storage#CookieStorage().removeItem',
      says: 'CookieStorage.removeItem()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    {
      ...storage,
      call: 'cookie-storage#formatCookie',
      says: 'formatCookie()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
  ],
} satisfies Library;
