/* settings: {"versions":{"next-auth":"5.0.0-beta.30"}} */
// next-auth 5 puts an entry of `cookies` over its own, key by key.
import NextAuth from 'next-auth';
import { providers } from './config';

export const { handlers, auth } = NextAuth({
  providers,
  cookies: {
    sessionToken: { name: 'sid', options: { domain: '.example.com' } },
    csrfToken: { options: { sameSite: 'none' } },
    callbackUrl: { options: { sameSite: undefined } },
    state: { options: { sameSite: 'none', secure: false } }, // expect: none-requires-secure
    nonce: { options: { sameSite: false } }, // expect: require-samesite
    pkceCodeVerifier: { options: { samesite: 'none' } as never }, // expect: valid-samesite
  },
});

export const lazy = NextAuth((request) => ({ providers, cookies: { sessionToken: { options: { secure: !request } } } }));
