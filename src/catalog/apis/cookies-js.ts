import type { Conventions, Library } from '../types.js';

const cookiesJs = {
  keys: { sameSite: null, httpOnly: null, maxAge: null, partitioned: null, priority: null },
  defaults: { path: '/' },
  expires: 'seconds',
  // A session.
  neverExpires: [0],
  runsIn: 'browser',
  // `set` deletes then, and `Cookies('a')` reads.
  deletingValues: ['absent'],
} satisfies Conventions;

export default {
  package: 'cookies-js',
  versions: '1.2.3',
  source: 'https://github.com/ScottHamper/Cookies/blob/1.2.3/src/cookies.js',
  ecosystem: 'Browser libraries',
  records: ['cookies-js.set'],
  words: ['cookie'],
  cookies: [
    {
      ...cookiesJs,
      call: ['cookies-js#set', 'cookies-js#Cookies.set'],
      says: 'Cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...cookiesJs,
      call: ['cookies-js#()', 'cookies-js#Cookies'],
      says: 'Cookies()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...cookiesJs,
      call: ['cookies-js#expire', 'cookies-js#Cookies.expire'],
      says: 'Cookies.expire()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
