import type { Library } from '../types.js';

export default {
  package: '@koa/cors',
  versions: '2.2.3–5.0.0',
  source: 'https://github.com/koajs/cors/blob/v5.0.0/index.js',
  ecosystem: 'CORS',
  records: ['@koa/cors'],
  words: ['credentials'],
  cors: [
    {
      call: '@koa/cors#()',
      says: 'cors()',
      origin: '0.origin',
      credentials: '0.credentials',
      // With credentials it sends back the origin that asks in the place of `*`.
      defaults: { origin: 'any', credentials: false },
      star: 'any',
      false: 'any',
      // All else is printed as it is: `true` as the text "true", an array as one header for each element.
      true: 'none',
      listedStar: 'star',
      patterns: 'none',
      list: false,
      function: { returns: 'value', takes: 'request', true: 'none', origin: 'any', star: 'any' },
      variants: [{ in: '<3.4.1', star: 'star' }],
    },
  ],
} satisfies Library;
