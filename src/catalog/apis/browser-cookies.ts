import type { Conventions, Library } from '../types.js';

const browserCookies = {
  keys: { sameSite: 'samesite', httpOnly: 'httponly', maxAge: null, partitioned: null, priority: null },
  defaults: { path: '/' },
  runsIn: 'browser',
  otherStrings: 'prints',
  true: 'prints',
  expires: 'days',
  // `cookies.defaults.secure = true`
  defaultsElsewhere: ['ookies.defaults', 'ookie.defaults'],
} satisfies Conventions;

export default {
  package: 'browser-cookies',
  versions: '1.2.0',
  source: 'https://unpkg.com/browser-cookies@1.2.0/src/browser-cookies.js',
  ecosystem: 'Browser libraries',
  records: ['browser-cookies.set'],
  words: ['cookie'],
  cookies: [
    { ...browserCookies, call: 'browser-cookies#set', says: 'cookies.set()', in: '>=1.2', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...browserCookies, call: 'browser-cookies#erase', says: 'cookies.erase()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
