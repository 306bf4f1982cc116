import type { Conventions, Library } from '../types.js';

/** It calls cookie 0.3, which knows no None: it throws. */
const reactCookies = {
  sameSite: ['strict', 'lax', 'Strict', 'Lax', 'STRICT', 'LAX'],
  keys: { partitioned: null, priority: null },
  // On a server it calls `res.cookie()` of Express, which sets Path=/.
  defaults: { path: 'unknown' },
  runsIn: 'either',
} satisfies Conventions;

export default {
  package: 'react-cookies',
  versions: '0.1.1',
  source: 'https://unpkg.com/react-cookies@0.1.1/build/cookie.js',
  ecosystem: 'Browser libraries',
  records: ['react-cookies.save'],
  words: ['cookie'],
  cookies: [
    { ...reactCookies, call: 'react-cookies#save', says: 'cookie.save()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...reactCookies, call: 'react-cookies#remove', says: 'cookie.remove()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
