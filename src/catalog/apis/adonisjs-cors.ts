import type { Library } from '../types.js';

export default {
  package: '@adonisjs/cors',
  versions: '2.2.1, 3.0.0',
  source: 'https://github.com/adonisjs/cors/blob/v3.0.0/src/cors_middleware.ts',
  ecosystem: 'CORS',
  records: ['@adonisjs/cors'],
  words: ['@adonisjs/cors'],
  cors: [
    {
      call: '@adonisjs/cors#defineConfig',
      says: '@adonisjs/cors',
      enabled: '0.enabled',
      origin: '0.origin',
      credentials: '0.credentials',
      defaults: { origin: 'any', credentials: true },
      // With credentials it sends back the origin that asks in the place of `*`.
      star: 'any',
      patterns: 'none',
      function: { returns: 'value', true: 'any', origin: 'any', star: 'any' },
    },
  ],
} satisfies Library;
