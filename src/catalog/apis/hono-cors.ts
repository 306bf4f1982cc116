import type { Library } from '../types.js';

export default {
  package: 'hono/cors',
  versions: '3.12.12–4.13.19',
  source: 'https://github.com/honojs/hono/blob/v4.13.19/src/middleware/cors/index.ts',
  ecosystem: 'CORS',
  records: ['hono/cors'],
  words: ['credentials'],
  cors: [
    {
      call: 'hono/cors#cors',
      says: 'cors()',
      versionOf: 'hono',
      origin: '0.origin',
      credentials: '0.credentials',
      defaults: { origin: 'star', credentials: false },
      true: 'throws',
      false: 'throws',
      patterns: 'none',
      function: { returns: 'value', true: 'none', origin: 'any', star: 'star' },
      // Before, an origin that is not in the list got the first element of the list.
      variants: [{ in: '<4.6.5', listedStar: 'star' }],
    },
  ],
} satisfies Library;
