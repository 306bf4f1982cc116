import type { Library } from '../types.js';

export default {
  package: 'cookie-es',
  versions: '1.2.3, 2.0.1, 3.1.1',
  source: 'https://unpkg.com/cookie-es@3.1.1/dist/index.mjs',
  ecosystem: 'Serialisers',
  records: ['cookie-es.serialize'],
  words: ['cookie'],
  cookies: [
    {
      // the object form, and the name serializeCookie, came with 3
      call: ['cookie-es#serialize', 'cookie-es#serializeCookie'],
      says: 'serialize()',
      returnsText: true,
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1, attributes: 2 },
      ],
      variants: [{ in: '>=3', noneWithoutSecure: 'throws' }],
    },
  ],
  readers: [{ call: ['cookie-es#parse', 'cookie-es#parseCookie'] }],
} satisfies Library;
