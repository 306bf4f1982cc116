import type { Library } from '../types.js';

export default {
  package: 'koa-generic-session',
  versions: '2.3.1',
  source: 'https://github.com/koajs/generic-session/blob/v2.3.1/src/session.js',
  ecosystem: 'Koa family',
  records: ['koa-generic-session'],
  words: ['-session'],
  cookies: [
    {
      call: 'koa-generic-session#()',
      says: 'session()',
      does: 'configure',
      session: true,
      defaultName: 'koa.sid',
      forms: [{ name: '0.key', attributes: '0.cookie', misplaced: 0 }],
      defaults: { path: '/', httpOnly: true },
      addsSecure: 'https',
      secureOverHttp: 'throws',
      behindProxy: 'set `app.proxy`',
      maxAge: 'milliseconds',
    },
  ],
} satisfies Library;
