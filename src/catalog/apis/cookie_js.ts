import type { Conventions, Library } from '../types.js';

const cookieJs = {
  keys: { httpOnly: null, maxAge: null, partitioned: null, priority: null },
  otherStrings: 'prints',
  true: 'prints',
  runsIn: 'browser',
  expires: 'days',
  // `cookie.defaults.secure = true`
  defaultsElsewhere: ['ookie.defaults', 'ookies.defaults'],
} satisfies Conventions;

export default {
  package: 'cookie_js',
  versions: '1.3.0, 1.4.0, 1.4.2',
  source: 'https://github.com/florian/cookie.js/blob/v1.4.2/src/cookie.js',
  ecosystem: 'Browser libraries',
  records: ['cookie_js.set'],
  words: ['cookie'],
  cookies: [
    {
      ...cookieJs,
      call: ['cookie_js#set', 'cookie_js#setDefault'],
      says: 'cookie.set()',
      in: '>=1.4',
      // `cookie.set({ a: 'b', c: 'd' }, options)`
      forms: [
        { when: 'object', attributes: 1 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    { ...cookieJs, call: 'cookie_js#removeSpecific', says: 'cookie.removeSpecific()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
    { ...cookieJs, call: 'cookie_js#remove', says: 'cookie.remove()', does: 'delete', forms: [{ name: 0 }] },
  ],
} satisfies Library;
