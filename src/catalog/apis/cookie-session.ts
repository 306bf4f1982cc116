import type { Library } from '../types.js';

export default {
  package: 'cookie-session',
  versions: '2.1.1',
  source: 'https://github.com/expressjs/cookie-session/blob/2.1.1/index.js',
  words: ['cookie-session'],
  cookies: [
    {
      call: 'cookie-session#()',
      says: 'cookieSession()',
      does: 'configure',
      defaultName: 'session',
      forms: [{ name: '0.name', attributes: 0, misplaced: '0.cookie' }],
      addsSecure: 'https',
      secureOverHttp: 'withholds',
      maxAge: 'milliseconds',
    },
  ],
} satisfies Library;
