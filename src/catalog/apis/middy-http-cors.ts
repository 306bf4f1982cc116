import type { CorsApi, Library } from '../types.js';

const middy = {
  call: '@middy/http-cors#()',
  says: 'httpCors()',
  credentials: '0.credentials',
  // Before version 6 it was `*`, where `origins` said nothing.
  defaults: { origin: 'none', credentials: false },
  true: 'throws',
  patterns: 'none',
} satisfies Partial<CorsApi>;

export default {
  package: '@middy/http-cors',
  versions: '2.5.7–7.9.2',
  source: 'https://github.com/middyjs/middy/blob/7.9.2/packages/http-cors/index.js',
  ecosystem: 'CORS',
  records: ['other-cors'],
  words: ['credentials'],
  cors: [
    // With credentials it sends back the origin that asks in the place of `*`.
    { ...middy, origin: '0.origin', star: 'any', list: false },
    { ...middy, origin: '0.origins', star: 'any', listedStar: 'any', variants: [{ in: '<5', listedStar: 'star' }] },
    {
      ...middy,
      origin: '0.getOrigin',
      star: 'throws',
      list: false,
      function: { returns: 'value', true: 'none', origin: 'any', star: 'star' },
    },
  ],
} satisfies Library;
