import type { Library } from '../types.js';

export default {
  package: '@fastify/session',
  versions: '9.0.0, 10.9.0, 11.1.3',
  source: 'https://github.com/fastify/session/blob/v11.1.3/lib/cookie.js',
  ecosystem: 'Fastify',
  records: ['@fastify/session'],
  words: ['@fastify/session'],
  cookies: [
    {
      call: '*.register',
      says: '@fastify/session',
      does: 'configure',
      session: true,
      defaultName: 'sessionId',
      forms: [{ where: { at: 0, from: ['@fastify/session'] }, name: '1.cookieName', attributes: '1.cookie', misplaced: 1 }],
      // Its `sameSite: null` takes away the SameSite=Lax of @fastify/cookie.
      defaults: { secure: true, path: '/', httpOnly: true },
      // 'auto' is Secure on https, and SameSite=Lax whatever `sameSite` says on http.
      special: { secure: ['auto'] },
      secureOverHttp: 'withholds',
      behindProxy: 'set `trustProxy`',
      maxAge: 'milliseconds',
    },
  ],
} satisfies Library;
