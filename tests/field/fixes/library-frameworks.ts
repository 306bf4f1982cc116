import NextAuth from 'next-auth';
import { auth } from 'express-openid-connect';
import { createCookie, createCookieSessionStorage } from 'react-router';
import { createBrowserClient } from '@supabase/ssr';
import { CookieStorage } from 'aws-amplify/utils';
import { useCookie } from 'nuxt/app';
import { setCookie } from '@solidjs/start/http';
import type { APIRoute } from 'astro';
import type { RequestEvent } from '@sveltejs/kit';
import type { RequestHandler } from '@builder.io/qwik-city';
import i18next from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';

export const embedded = createCookie('embedded', { sameSite: 'none' });
export const cleared = createCookie('cleared', { sameSite: undefined, path: '/' });
export const storage = createCookieSessionStorage({ cookie: { name: 's', sameSite: 'none' } });
export const { commitSession } = storage;
export const commit = (session) => commitSession(session, { sameSite: 'none' });

export const client = createBrowserClient('url', 'key', { cookieOptions: { sameSite: 'none' } });
export const cognito = [new CookieStorage(), new CookieStorage({ domain: 'example.com' })];

export const middleware = [
  auth({ session: { cookie: { sameSite: 'none' } } }),
  auth({ session: { cookie: { sameSite: 'None', secure: false } } }),
];

export const { handlers } = NextAuth({ cookies: { sessionToken: { options: { sameSite: 'none', secure: false } } } });

export const GET: APIRoute = ({ cookies }) => {
  cookies.set('a', 'b');
  cookies.set('a', 'b', { path: '/' });
  return new Response();
};

export const onGet: RequestHandler = ({ cookie }) => {
  cookie.set('a', 'b');
};

export function remember(event: RequestEvent) {
  event.cookies.set('a', 'b', { path: '/', sameSite: 'none', secure: false });
  event.cookies.set('a', 'b', { path: '/', samesite: 'strict' });
}

export function nuxt() {
  const token = useCookie('token');
  token.value = 'a';
  const other = useCookie('other', { path: '/' });
  other.value = 'a';
}

export function solid(event) {
  setCookie('a', 'b');
  setCookie(event, 'a', 'b', { path: '/' });
}

i18next.use(LanguageDetector).init({ detection: { caches: ['cookie'], cookieOptions: { path: '/' } } });
