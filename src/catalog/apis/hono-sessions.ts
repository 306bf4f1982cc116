import type { Library } from '../types.js';
import { hono } from './hono.js';

/**
 * `@hono/session` has no options for its cookie, which is always SameSite=Lax and not Secure
 * (https://github.com/honojs/middleware/blob/main/packages/session/src/index.ts).
 */
export default {
  package: 'hono-sessions',
  versions: '0.8.1',
  source: 'https://github.com/jcs224/hono_sessions/blob/0.8.1/src/Middleware.ts',
  ecosystem: 'Edge and runtime frameworks',
  records: ['hono/session'],
  words: ['-session'],
  cookies: [
    {
      ...hono,
      call: ['hono-sessions#sessionMiddleware', '@jcs224/hono-sessions#sessionMiddleware', 'jsr:@jcs224/hono-sessions*#sessionMiddleware'],
      says: 'sessionMiddleware()',
      does: 'configure',
      session: true,
      defaultName: 'session',
      forms: [{ name: '0.sessionCookieName', attributes: '0.cookieOptions', misplaced: 0 }],
      // A store that keeps the session in the cookie has options of its own, which hold where the middleware is given none.
      defaultsFrom: ['hono-sessions', '@jcs224/hono-sessions', 'jsr:@jcs224/hono-sessions*'].map((module) => ({
        call: `${module}#CookieStore()`,
        attributes: '0.cookieOptions',
      })),
    },
  ],
} satisfies Library;
