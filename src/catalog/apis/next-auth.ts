import type { Library } from '../types.js';
import { COOKIES } from './auth-core.js';

export default {
  package: 'next-auth',
  versions: '4.24.15, 5.0.0-beta.30',
  source: 'https://github.com/nextauthjs/next-auth/blob/next-auth@4.24.15/packages/next-auth/src/core/init.ts',
  ecosystem: 'Authentication',
  records: ['next-auth@4.cookies'],
  words: ['cookie'],
  cookies: [
    {
      call: ['next-auth#()', 'next-auth/next#()'],
      typed: ['next-auth#NextAuthOptions', 'next-auth#AuthOptions', 'next-auth#NextAuthConfig'],
      says: 'NextAuth()',
      does: 'configure',
      forms: [
        // `NextAuth(req, res, options)` of an API route
        { when: 3, each: '2.cookies', among: COOKIES, name: 'name', attributes: 'options' },
        { each: '0.cookies', among: COOKIES, name: 'name', attributes: 'options' },
      ],
      // 4 takes an entry as it is, whatever it lacks; 5 puts it over its own, and is not Secure on http.
      variants: [{ in: '>=5', defaults: { sameSite: 'lax', secure: 'unknown', path: '/', httpOnly: true } }],
    },
  ],
} satisfies Library;
