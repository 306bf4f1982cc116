import type { Conventions, Library } from '../types.js';

/** Keys and values go into `document.cookie` as they are: browsers read them in any letter case. */
const printed = {
  keyCase: 'any',
  otherStrings: 'prints',
  true: 'prints',
  expires: 'days',
  defaultsElsewhere: ['Cookies.defaults'],
} satisfies Conventions;

export default {
  package: 'js-cookie',
  versions: '3.0.8',
  source: 'https://github.com/js-cookie/js-cookie/blob/v3.0.8/src/api.mjs',
  words: ['js-cookie'],
  cookies: [
    { ...printed, call: 'js-cookie#set', says: 'Cookies.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    {
      ...printed,
      call: 'js-cookie#remove',
      says: 'Cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
