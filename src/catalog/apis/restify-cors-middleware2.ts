import type { Library } from '../types.js';

export default {
  package: 'restify-cors-middleware2',
  versions: '2.2.1',
  source: 'https://unpkg.com/restify-cors-middleware2@2.2.1/src/index.js',
  ecosystem: 'CORS',
  records: [],
  words: ['credentials'],
  cors: [
    {
      call: 'restify-cors-middleware2#()',
      says: 'corsMiddleware()',
      // Without this option it refuses to start where credentials meet `*`.
      needs: '0.allowCredentialsAllOrigins',
      origin: '0.origins',
      credentials: '0.credentials',
      defaults: { origin: 'any', credentials: false },
      listedStar: 'any',
      true: 'throws',
      false: 'throws',
      star: 'throws',
      patterns: 'listed',
    },
  ],
} satisfies Library;
