import type { Library } from '../types.js';

export default {
  package: 'express-session',
  versions: '1.18.1, 1.19.0',
  source: 'https://github.com/expressjs/session/blob/v1.19.0/index.js',
  ecosystem: 'Sessions and CSRF',
  records: ['express-session'],
  words: ['express-session'],
  cookies: [
    {
      call: 'express-session#()',
      says: 'session()',
      does: 'configure',
      session: true,
      otherName: '0.key',
      defaultName: 'connect.sid',
      forms: [{ name: '0.name', attributes: '0.cookie', misplaced: 0 }],
      defaults: { path: '/', httpOnly: true },
      undefined: 'clears',
      special: { secure: ['auto'] },
      // What the serialiser throws on goes to the log.
      otherStrings: 'withholds',
      secureOverHttp: 'withholds',
      behindProxy: 'set `trust proxy`',
      maxAge: 'milliseconds',
      // `req.session.cookie.sameSite = …` holds for that session.
      defaultsElsewhere: ['session.cookie.sameSite', 'session.cookie.secure'],
      variants: [{ in: '>=1.19', special: { sameSite: ['auto'], secure: ['auto'] } }],
    },
  ],
} satisfies Library;
