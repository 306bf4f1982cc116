import type { Library } from '../types.js';

export default {
  package: '@elysiajs/cors',
  versions: '1.0.0–1.4.2',
  source: 'https://github.com/elysiajs/elysia-cors/blob/1.4.2/src/index.ts',
  ecosystem: 'CORS',
  records: ['@elysiajs/cors'],
  words: ['@elysiajs/cors'],
  cors: [
    {
      call: ['@elysiajs/cors#cors', '@elysiajs/cors#()'],
      says: 'cors()',
      origin: '0.origin',
      credentials: '0.credentials',
      defaults: { origin: 'any', credentials: true },
      listedStar: 'star',
      // A function is given the request, and nothing but `true` counts.
      function: { returns: 'value', takes: 'request', true: 'any', origin: 'none', star: 'none' },
      variants: [{ in: '<1.1', defaults: { origin: 'star', credentials: true } }],
    },
  ],
} satisfies Library;
