import type { Conventions, Library } from '../types.js';

/** `options.sameSite ?? process.env.AUTH0_COOKIE_SAME_SITE ?? 'lax'`; Secure whatever `secure` says where all base URLs are https. */
const conventions = {
  sameSite: ['strict', 'lax', 'none'],
  otherStrings: 'prints',
  true: 'prints',
  // The path may come from the environment as well.
  defaults: { sameSite: 'lax', secure: 'unknown', path: 'unknown', httpOnly: true },
  noneWithSecureFalse: 'adds',
} satisfies Conventions;

export default {
  package: '@auth0/nextjs-auth0',
  versions: '4.30.0',
  source: 'https://github.com/auth0/nextjs-auth0/blob/v4.30.0/src/server/client.ts',
  ecosystem: 'Authentication',
  records: ['@auth0/nextjs-auth0'],
  words: ['cookie'],
  cookies: [
    {
      ...conventions,
      call: '@auth0/nextjs-auth0/server#Auth0Client()',
      says: 'Auth0Client',
      does: 'configure',
      session: true,
      defaultName: '__session',
      forms: [{ name: '0.session.cookie.name', attributes: '0.session.cookie', misplaced: '0.session' }],
      unsupported: ['httpOnly', 'maxAge', 'expires', 'partitioned', 'priority'],
    },
    {
      ...conventions,
      call: '@auth0/nextjs-auth0/server#Auth0Client()',
      says: 'Auth0Client',
      does: 'configure',
      forms: [{ needs: '0.transactionCookie', attributes: '0.transactionCookie' }],
      unsupported: ['httpOnly', 'expires', 'partitioned', 'priority'],
    },
  ],
} satisfies Library;
