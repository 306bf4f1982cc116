// @auth0/nextjs-auth0: Secure where the app's own URL is https, whatever is said.
import { Auth0Client } from '@auth0/nextjs-auth0/server';

export const auth0 = new Auth0Client();
export const domain = new Auth0Client({ session: { rolling: true, cookie: { domain: '.example.com' } } });
export const embedded = new Auth0Client({ session: { cookie: { sameSite: 'none', secure: true } } });
export const left = new Auth0Client({ session: { cookie: { sameSite: 'none' } } });
export const off = new Auth0Client({ session: { cookie: { sameSite: 'none', secure: false } } });
export const wrong = new Auth0Client({ session: { cookie: { sameSite: 'no' as never } } }); // expect: valid-samesite
