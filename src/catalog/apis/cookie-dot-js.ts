import type { Conventions, Library } from '../types.js';

const cookieJs = {
  keys: { httpOnly: null, priority: null },
  otherStrings: 'prints',
  true: 'prints',
  runsIn: 'browser',
  // The instance's own fields are its defaults.
  defaultsElsewhere: ['ookie.sameSite', 'ookie.secure', 'ookies.sameSite', 'ookies.secure'],
} satisfies Conventions;
const made = { ...cookieJs, defaultsFrom: [{ call: 'cookie.js#Cookie()', attributes: 0, for: 'made' }] } satisfies Conventions;

export default {
  package: 'cookie.js',
  versions: '7.0.1',
  source: 'https://unpkg.com/cookie.js@7.0.1/src/index.ts',
  ecosystem: 'Browser libraries',
  records: ['cookie.js.set'],
  words: ['cookie'],
  cookies: [
    {
      ...cookieJs,
      call: ['cookie.js#set', 'cookie.js#cookie.set'],
      says: 'cookie.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    { ...made, call: 'cookie.js#Cookie().set', says: 'cookie.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    {
      ...cookieJs,
      call: ['cookie.js#remove', 'cookie.js#cookie.remove'],
      says: 'cookie.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    { ...made, call: 'cookie.js#Cookie().remove', says: 'cookie.remove()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
