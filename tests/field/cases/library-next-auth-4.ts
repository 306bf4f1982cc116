/* settings: {"versions":{"next-auth":"4.24.15"}} */
// next-auth 4 takes an entry of `cookies` as it is: what it leaves out is left out.
import NextAuth from 'next-auth';
import { providers, sessionCookie } from './config';

const useSecureCookies = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;

export default NextAuth({ providers, useSecureCookies });

export const full = NextAuth({
  providers,
  cookies: {
    sessionToken: {
      name: `${useSecureCookies ? '__Secure-' : ''}next-auth.session-token`,
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: useSecureCookies },
    },
  },
});

export const shared = NextAuth({ providers, cookies: { sessionToken: sessionCookie } });

export const partial = NextAuth({
  providers,
  cookies: {
    sessionToken: { name: 'sid', options: { httpOnly: true, path: '/', domain: '.example.com', secure: true } }, // expect: require-samesite
    csrfToken: { name: 'csrf' }, // expect: require-samesite
    other: { name: 'not a cookie of it' },
  },
});

export const embedded = NextAuth({
  providers,
  cookies: {
    sessionToken: { name: 'sid', options: { sameSite: 'none' } }, // expect: none-requires-secure
    callbackUrl: { name: 'url', options: { sameSite: 'none', secure: true } },
    state: { name: 'state', options: { sameSite: 'loose' as never } }, // expect: valid-samesite
  },
});

export const route = (req: unknown, res: unknown) =>
  NextAuth(req as never, res as never, {
    providers,
    cookies: {
      nonce: { name: 'nonce', options: { sameSite: 'none', secure: false } }, // expect: none-requires-secure
    },
  });
