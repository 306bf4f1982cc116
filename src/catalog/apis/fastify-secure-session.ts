import type { Library } from '../types.js';
import { reply } from './fastify-cookie.js';

/** `request.session.delete()` takes no options: it deletes the cookie with those of the session. */
export default {
  package: '@fastify/secure-session',
  versions: '7.5.1, 8.4.0',
  source: 'https://github.com/fastify/fastify-secure-session/blob/v8.4.0/index.js',
  ecosystem: 'Fastify',
  records: ['@fastify/secure-session', 'secure-session.delete'],
  words: ['-session'],
  cookies: [
    {
      ...reply,
      call: '*.register',
      says: '@fastify/secure-session',
      does: 'configure',
      session: true,
      defaultName: 'session',
      forms: [{ where: { at: 0, from: ['@fastify/secure-session'] }, name: '1.cookieName', attributes: '1.cookie', misplaced: 1 }],
      defaults: { sameSite: 'lax', httpOnly: true },
      undefined: { sameSite: 'clears', secure: 'clears', path: 'clears' },
      // Version 8 came with @fastify/cookie 10, which adds SameSite=Lax.
      variants: [{ in: '<8', defaults: { httpOnly: true } }],
    },
  ],
} satisfies Library;
