import type { Library } from '../types.js';

export default {
  package: 'micro-cors',
  versions: '0.1.1',
  source: 'https://github.com/possibilities/micro-cors/blob/v0.1.1/src/index.js',
  ecosystem: 'CORS',
  records: ['micro-cors'],
  words: ['micro-cors'],
  cors: [
    {
      call: 'micro-cors#()',
      says: 'micro-cors',
      origin: '0.origin',
      credentials: '0.allowCredentials',
      defaults: { origin: 'star', credentials: true },
      // Whatever it is given is the value of the header.
      true: 'none',
      listedStar: 'star',
      patterns: 'none',
      list: false,
    },
  ],
} satisfies Library;
