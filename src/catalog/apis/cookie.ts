import type { Library } from '../types.js';

export default {
  package: 'cookie',
  versions: '0.4.2, 0.7.2, 1.1.1, 2.0.2',
  source: 'https://github.com/jshttp/cookie/blob/v1.1.1/src/index.ts',
  words: ['cookie'],
  cookies: [
    {
      call: 'cookie#serialize',
      says: 'serialize()',
      returnsText: true,
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      // cookie 1 takes both forms, cookie 2 the object only
      call: 'cookie#stringifySetCookie',
      says: 'stringifySetCookie()',
      returnsText: true,
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
  ],
} satisfies Library;
