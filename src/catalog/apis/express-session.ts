import type { Library } from '../types.js';

export default {
  package: 'express-session',
  versions: '1.19.0',
  source: 'https://github.com/expressjs/session/blob/v1.19.0/index.js',
  words: ['express-session'],
  cookies: [
    {
      call: 'express-session#()',
      says: 'session()',
      does: 'configure',
      defaultName: 'connect.sid',
      forms: [{ name: '0.name', attributes: '0.cookie', misplaced: 0 }],
      special: { sameSite: ['auto'], secure: ['auto'] },
      secureOverHttp: 'withholds',
      maxAge: 'milliseconds',
    },
  ],
} satisfies Library;
