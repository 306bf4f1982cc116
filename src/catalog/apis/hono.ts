import type { Conventions, Library } from '../types.js';

/** The first letter of SameSite is made upper case, the rest is printed as it is; `true` throws. */
const hono = {
  otherStrings: 'prints',
  true: 'throws',
  securedBy: { option: 'prefix', values: ['secure', 'host'] },
} satisfies Conventions;

export default {
  package: 'hono',
  versions: '4.13.19',
  source: 'https://github.com/honojs/hono/blob/v4.13.19/src/utils/cookie.ts',
  words: ['cookie'],
  cookies: [
    { ...hono, call: 'hono/cookie#setCookie', says: 'setCookie()', forms: [{ name: 1, value: 2, attributes: 3 }] },
    { ...hono, call: 'hono/cookie#setSignedCookie', says: 'setSignedCookie()', forms: [{ name: 1, value: 2, attributes: 4 }] },
    {
      ...hono,
      call: 'hono/cookie#generateCookie',
      says: 'generateCookie()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...hono,
      call: 'hono/cookie#generateSignedCookie',
      says: 'generateSignedCookie()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 3 }],
    },
    { ...hono, call: 'hono/cookie#deleteCookie', says: 'deleteCookie()', does: 'delete', forms: [{ name: 1, attributes: 2 }] },
  ],
} satisfies Library;
