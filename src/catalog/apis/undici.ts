import type { Library } from '../types.js';

export default {
  package: 'undici',
  versions: '7.30.2, 8.12.4',
  source: 'https://github.com/nodejs/undici/blob/v8.12.4/lib/web/cookies/index.js',
  ecosystem: 'Serialisers',
  records: ['undici.setCookie', 'undici.deleteCookie'],
  words: ['cookie'],
  cookies: [
    {
      call: 'undici#setCookie',
      says: 'setCookie()',
      forms: [{ name: '1.name', value: '1.value', attributes: 1 }],
      // An enumeration of Web IDL: whatever is not undefined is made a string, and must be one of these.
      sameSite: ['Strict', 'Lax', 'None'],
      true: 'throws',
      false: 'throws',
      securesPrefixed: true,
      unsupported: ['partitioned', 'priority'],
    },
    {
      // It takes a path and a domain; anything else is dropped.
      call: 'undici#deleteCookie',
      says: 'deleteCookie()',
      does: 'delete',
      forms: [{ name: 1, attributes: 2 }],
      unsupported: ['secure', 'sameSite', 'httpOnly', 'maxAge', 'expires', 'partitioned', 'priority'],
    },
  ],
} satisfies Library;
