import type { Library } from '../types.js';

export default {
  package: '@tinyhttp/cookie',
  versions: '2.1.1',
  source: 'https://unpkg.com/@tinyhttp/cookie@2.1.1/dist/index.js',
  ecosystem: 'Serialisers',
  records: ['@tinyhttp/cookie.serialize'],
  words: ['cookie'],
  cookies: [
    {
      call: '@tinyhttp/cookie#serialize',
      says: 'serialize()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
      unsupported: ['partitioned', 'priority'],
    },
  ],
  readers: [{ call: '@tinyhttp/cookie#parse' }],
} satisfies Library;
