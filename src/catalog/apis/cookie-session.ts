import type { Library } from '../types.js';

// `req.session = null` deletes the cookie with the attributes that are given here.
export default {
  package: 'cookie-session',
  versions: '2.1.1',
  source: 'https://github.com/expressjs/cookie-session/blob/2.1.1/index.js',
  ecosystem: 'Sessions and CSRF',
  records: ['cookie-session', 'cookie-session null'],
  words: ['cookie-session'],
  cookies: [
    {
      call: 'cookie-session#()',
      says: 'cookieSession()',
      does: 'configure',
      session: true,
      defaultName: 'session',
      forms: [{ name: '0.name', attributes: 0, misplaced: '0.cookie' }],
      defaults: { path: '/', httpOnly: true },
      undefined: { path: 'clears' },
      // What `cookies` throws on is caught.
      otherStrings: 'withholds',
      addsSecure: 'https',
      secureOverHttp: 'withholds',
      behindProxy: 'set `trust proxy`',
      maxAge: 'milliseconds',
      // `req.sessionOptions` holds them for one request, to be changed.
      defaultsElsewhere: ['sessionOptions.sameSite', 'sessionOptions.secure'],
    },
  ],
} satisfies Library;
