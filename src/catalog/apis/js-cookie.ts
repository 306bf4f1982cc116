import type { Conventions, Library } from '../types.js';

/** Keys and values go into `document.cookie` as they are: browsers read them in any letter case. */
export const printed = {
  keyCase: 'any',
  otherStrings: 'prints',
  true: 'prints',
  defaults: { path: '/' },
  undefined: 'clears',
  expires: 'days',
  runsIn: 'browser',
} satisfies Conventions;

/** `Cookies.defaults = { … }` of version 2, whatever the library is called locally. */
const jsCookie = { ...printed, defaultsElsewhere: ['ookies.defaults', 'ookie.defaults'] } satisfies Conventions;

/** `Cookies.withAttributes({ … })` makes an object with defaults of its own (version 3). */
const made = {
  ...jsCookie,
  defaultsFrom: [{ call: ['js-cookie#withAttributes', 'globalThis.Cookies.withAttributes'], attributes: 0, for: 'made' }],
} satisfies Conventions;

// The global `Cookies` may be another library's; none but js-cookie has these methods on it.
const OWN = [
  'js-cookie#withConverter()',
  'js-cookie#noConflict()',
  'globalThis.Cookies.withConverter()',
  'globalThis.Cookies.noConflict()',
];
const MADE = ['js-cookie#withAttributes()', 'globalThis.Cookies.withAttributes()'];

export default {
  package: 'js-cookie',
  versions: '2.2.1, 3.0.8',
  source: 'https://github.com/js-cookie/js-cookie/blob/v3.0.8/src/api.mjs',
  ecosystem: 'Browser libraries',
  records: ['js-cookie.set', 'js-cookie.remove'],
  words: ['cookie'],
  cookies: [
    {
      ...jsCookie,
      call: ['js-cookie#set', ...OWN.map((object) => `${object}.set`)],
      says: 'Cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    { ...made, call: MADE.map((object) => `${object}.set`), says: 'Cookies.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    {
      ...jsCookie,
      call: ['js-cookie#remove', ...OWN.map((object) => `${object}.remove`)],
      says: 'Cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    {
      ...made,
      call: MADE.map((object) => `${object}.remove`),
      says: 'Cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
  readers: [{ call: ['js-cookie#get', ...[...OWN, ...MADE].map((object) => `${object}.get`)], name: 0 }],
} satisfies Library;
