import type { Conventions, Library } from '../types.js';

/** The cookies of Auth.js by the names of their entries. */
export const COOKIES = ['sessionToken', 'callbackUrl', 'csrfToken', 'pkceCodeVerifier', 'state', 'nonce', 'webauthnChallenge'];

/** Entries are merged with the library's own key by key, without what is undefined; Secure on https. */
const merged = { defaults: { sameSite: 'lax', secure: 'unknown', path: '/', httpOnly: true } } satisfies Conventions;

const entry = { among: COOKIES, name: 'name', attributes: 'options' };

export default {
  package: '@auth/core',
  versions: '0.41.3 (@auth/express 0.12.3, @auth/solid-start 0.19.2, @auth/sveltekit 1.11.3)',
  source: 'https://github.com/nextauthjs/next-auth/blob/@auth/core@0.41.3/packages/core/src/lib/init.ts',
  ecosystem: 'Authentication',
  records: ['@auth/core.cookies'],
  words: ['cookie'],
  cookies: [
    { ...merged, call: '@auth/core#Auth', says: 'Auth()', does: 'configure', forms: [{ each: '1.cookies', ...entry }] },
    {
      ...merged,
      typed: ['@auth/core#AuthConfig', '@auth/sveltekit#SvelteKitAuthConfig', '@auth/express#ExpressAuthConfig'],
      call: ['@auth/sveltekit#SvelteKitAuth', '@auth/express#ExpressAuth', '@auth/solid-start#SolidAuth'],
      does: 'configure',
      forms: [{ each: '0.cookies', ...entry }],
    },
  ],
} satisfies Library;
