import type { Conventions, Library } from '../types.js';

/** Where Deno's standard library is imported from, also by the aliases of Fresh, and its port to npm. */
const MODULES = [
  '@std/http',
  '@std/http/cookie',
  'jsr:@std/http*',
  'https://deno.land/std*',
  'https://deno.land/x/std*',
  'https://jsr.io/@std/http*',
  '$std/http/cookie.ts',
  'std/http/cookie.ts',
  '@netlify/node-cookies',
];

/** Any value but a falsy one is printed as it is: `true` becomes `SameSite=true`, which browsers do not know. */
const printed = {
  otherStrings: 'prints',
  true: 'prints',
  spelling: { strict: 'Strict', lax: 'Lax', none: 'None' },
  securesPrefixed: true,
  unsupported: ['priority'],
} satisfies Conventions;

export default {
  package: '@std/http',
  versions: '@std/http 1, deno.land/std 0.224, @netlify/node-cookies 0.1.0',
  source: 'https://github.com/denoland/std/blob/03cd82df202b7656bf4dfd3fc6a7002afc7a654d/http/cookie.ts',
  ecosystem: 'Serialisers',
  records: ['deno-std.setCookie'],
  words: ['cookie'],
  cookies: [
    {
      ...printed,
      call: MODULES.map((module) => `${module}#setCookie`),
      says: 'setCookie()',
      forms: [{ name: '1.name', value: '1.value', attributes: 1 }],
    },
    {
      ...printed,
      call: MODULES.map((module) => `${module}#deleteCookie`),
      says: 'deleteCookie()',
      does: 'delete',
      forms: [{ name: 1, attributes: 2 }],
    },
  ],
  readers: [{ call: MODULES.map((module) => `${module}#getCookies`) }],
} satisfies Library;
