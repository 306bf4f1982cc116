import type { Conventions, Library } from '../types.js';

/** The first letter of SameSite is made upper case, the rest is printed as it is; `true` throws (src/utils/cookie.ts). */
export const hono = {
  defaults: { path: '/' },
  undefined: 'clears',
  otherStrings: 'prints',
  true: 'throws',
  securedBy: { option: 'prefix', values: ['secure', 'host'] },
} satisfies Conventions;

/** The module under its names in npm, in JSR and as Deno writes both. */
const from = (name: string): readonly string[] =>
  ['hono/cookie', '@hono/hono/cookie', 'npm:hono*', 'jsr:@hono/hono*'].map((module) => `${module}#${name}`);

export default {
  package: 'hono',
  versions: '4.13.19',
  source: 'https://github.com/honojs/hono/blob/v4.13.19/src/utils/cookie.ts',
  ecosystem: 'Edge and runtime frameworks',
  records: ['hono.setCookie', 'hono.deleteCookie'],
  words: ['cookie'],
  cookies: [
    { ...hono, call: from('setCookie'), says: 'setCookie()', forms: [{ name: 1, value: 2, attributes: 3 }] },
    { ...hono, call: from('setSignedCookie'), says: 'setSignedCookie()', forms: [{ name: 1, value: 2, attributes: 4 }] },
    {
      ...hono,
      call: from('generateCookie'),
      says: 'generateCookie()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...hono,
      call: from('generateSignedCookie'),
      says: 'generateSignedCookie()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 3 }],
    },
    { ...hono, call: from('deleteCookie'), says: 'deleteCookie()', does: 'delete', forms: [{ name: 1, attributes: 2 }] },
  ],
  readers: [
    { call: from('getCookie'), name: 1 },
    { call: from('getSignedCookie'), name: 2 },
  ],
} satisfies Library;
