import type { Library } from '../types.js';

export default {
  package: '@tinyhttp/cors',
  versions: '2.0.0, 2.0.1',
  source: 'https://github.com/tinyhttp/cors/blob/v2.0.1/src/index.ts',
  ecosystem: 'CORS',
  records: ['@tinyhttp/cors'],
  words: ['credentials'],
  cors: [
    {
      call: '@tinyhttp/cors#cors',
      says: 'cors()',
      origin: '0.origin',
      credentials: '0.credentials',
      defaults: { origin: 'star', credentials: false },
      true: 'star',
      listedStar: 'star',
      patterns: 'alone',
      // What a function returns is the value of the header.
      function: { returns: 'value', takes: 'request', true: 'none', origin: 'any', star: 'star' },
      variants: [{ in: '<2.0.1', listedStar: 'any' }],
    },
  ],
} satisfies Library;
