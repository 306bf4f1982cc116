import type { Library } from '../types.js';

export default {
  package: 'koa-session',
  versions: '6.4.0, 7.0.2',
  source: 'https://github.com/koajs/session/blob/v7.0.2/src/index.ts',
  ecosystem: 'Koa family',
  records: ['koa-session'],
  words: ['-session'],
  cookies: [
    {
      call: ['koa-session#()', 'koa-session#createSession'],
      says: 'session()',
      does: 'configure',
      session: true,
      defaultName: 'koa.sess',
      // The application and the options may stand in either order; an application must be there.
      forms: [
        { when: 1, name: '1.key', attributes: 1 },
        { where: { at: 0, from: ['koa'] }, name: '1.key', attributes: 1, misplaced: '1.cookie' },
        { when: 'object', name: '0.key', attributes: 0, misplaced: '0.cookie' },
      ],
      defaults: { path: '/', httpOnly: true },
      undefined: { path: 'clears' },
      addsSecure: 'https',
      secureOverHttp: 'throws',
      behindProxy: 'set `app.proxy`',
      maxAge: 'milliseconds',
      // Version 7 checks its options: SameSite must be a text.
      variants: [{ in: '>=7', true: 'throws', false: 'throws' }],
    },
  ],
} satisfies Library;
