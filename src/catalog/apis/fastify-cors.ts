import type { Library } from '../types.js';

export default {
  package: '@fastify/cors',
  versions: '8.5.0–11.4.3',
  source: 'https://github.com/fastify/fastify-cors/blob/v11.4.3/index.js',
  ecosystem: 'CORS',
  records: ['@fastify/cors'],
  words: ['credentials'],
  cors: [
    {
      call: '*.register',
      says: '@fastify/cors',
      where: { at: 0, from: ['@fastify/cors'] },
      origin: '1.origin',
      credentials: '1.credentials',
      defaults: { origin: 'star', credentials: false },
      listedStar: 'star',
      function: { callback: 1, returns: 'promise', true: 'any', origin: 'any', star: 'star' },
    },
  ],
} satisfies Library;
