// Auth.js, in the frameworks that it is made for.
import { Auth } from '@auth/core';
import { ExpressAuth } from '@auth/express';
import { SvelteKitAuth } from '@auth/sveltekit';
import { providers } from './config';

export const { handle } = SvelteKitAuth({
  providers,
  cookies: {
    sessionToken: { options: { domain: '.example.com' } },
    csrfToken: { options: { sameSite: 'none' } },
    state: { options: { sameSite: 'none', secure: false } }, // expect: none-requires-secure
  },
});

export const express = ExpressAuth({
  providers,
  cookies: { sessionToken: { name: 'sid', options: { sameSite: 'stric' as never } } }, // expect: valid-samesite
});

export const answer = (request: Request) =>
  Auth(request, {
    providers,
    cookies: { sessionToken: { options: { sameSite: 'none', secure: false } } }, // expect: none-requires-secure
  });
