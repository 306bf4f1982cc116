import type { Conventions, Library } from '../types.js';

/** Keys and values go into `document.cookie` as they are, `undefined` and `false` as words. */
export const tinyCookie = {
  keyCase: 'any',
  otherStrings: 'prints',
  true: 'prints',
  false: 'prints',
  defaults: { path: '/' },
  undefined: 'prints',
  printsFlags: ['httpOnly'],
  runsIn: 'browser',
  expires: 'days',
} satisfies Conventions;

export default {
  package: 'tiny-cookie',
  versions: '1.0.1, 2.5.1',
  source: 'https://unpkg.com/tiny-cookie@2.5.1/src/util.ts',
  ecosystem: 'Browser libraries',
  records: ['tiny-cookie.set', 'tiny-cookie.remove'],
  words: ['cookie'],
  cookies: [
    {
      ...tinyCookie,
      call: ['tiny-cookie#set', 'tiny-cookie#setCookie'],
      says: 'setCookie()',
      // `set(key, value, encoder, options)`
      forms: [
        { when: 4, name: 0, value: 1, attributes: 3 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...tinyCookie,
      call: ['tiny-cookie#setRaw', 'tiny-cookie#setRawCookie'],
      says: 'setRawCookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...tinyCookie,
      call: ['tiny-cookie#remove', 'tiny-cookie#removeCookie'],
      says: 'removeCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
