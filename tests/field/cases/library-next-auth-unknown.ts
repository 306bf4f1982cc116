// next-auth of a version that nobody knows: only what holds in 4 and in 5.
import NextAuth from 'next-auth';
import { providers } from './config';

export const { handlers } = NextAuth({
  providers,
  cookies: {
    sessionToken: { name: 'sid', options: { httpOnly: true, path: '/', secure: true } },
    csrfToken: { name: 'csrf', options: { sameSite: 'none' } },
    callbackUrl: { name: 'url', options: { sameSite: 'none', secure: true } },
    state: { name: 'state', options: { sameSite: 'none', secure: false } }, // expect: none-requires-secure
    nonce: { name: 'nonce', options: { sameSite: 'no' as never } }, // expect: valid-samesite
  },
});
