import type { CookieApi, Library } from '../types.js';

/** `cookieOptions` are spread over the defaults: an explicit `undefined` takes one away. */
const spread = {
  does: 'configure',
  session: true,
  defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
  undefined: 'clears',
} satisfies Partial<CookieApi>;

// `session.destroy()` deletes the cookie with the attributes that are given here.
export default {
  package: 'iron-session',
  versions: '6.3.1, 8.0.4, 9.0.1',
  source: 'https://unpkg.com/iron-session@9.0.1/dist/index.js',
  ecosystem: 'Sessions and CSRF',
  records: ['iron-session', 'iron-session.destroy'],
  words: ['cookie'],
  cookies: [
    {
      ...spread,
      call: ['iron-session#getIronSession', 'iron-session/edge#getIronSession'],
      says: 'getIronSession()',
      forms: [
        // of a request and a response, or of one store or jar
        { when: 3, name: '2.cookieName', attributes: '2.cookieOptions', misplaced: 2 },
        { name: '1.cookieName', attributes: '1.cookieOptions', misplaced: 1 },
      ],
    },
    {
      ...spread,
      call: ['iron-session/next#withIronSessionApiRoute', 'iron-session/next#withIronSessionSsr'],
      forms: [{ name: '1.cookieName', attributes: '1.cookieOptions', misplaced: 1 }],
    },
    {
      ...spread,
      call: ['iron-session/express#ironSession', 'iron-session/koa#ironSession'],
      // Most projects keep the options in a file of their own.
      typed: ['iron-session#SessionOptions', 'iron-session#IronSessionOptions'],
      says: 'ironSession()',
      forms: [{ name: '0.cookieName', attributes: '0.cookieOptions', misplaced: 0 }],
    },
  ],
} satisfies Library;
