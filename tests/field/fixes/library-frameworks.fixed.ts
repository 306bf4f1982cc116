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

export const embedded = createCookie('embedded', { sameSite: 'none', secure: true });
export const cleared = createCookie('cleared', { sameSite: 'lax', path: '/' });
export const storage = createCookieSessionStorage({ cookie: { name: 's', sameSite: 'none', secure: true } });
export const { commitSession } = storage;
export const commit = (session) => commitSession(session, { sameSite: 'none', secure: true });

export const client = createBrowserClient('url', 'key', { cookieOptions: { sameSite: 'none', secure: true } });
export const cognito = [new CookieStorage({ sameSite: 'lax' }), new CookieStorage({ domain: 'example.com', sameSite: 'lax' })];

export const middleware = [
  auth({ session: { cookie: { sameSite: 'None' } } }),
  auth({ session: { cookie: { sameSite: 'None' } } }),
];

export const { handlers } = NextAuth({ cookies: { sessionToken: { options: { sameSite: 'none', secure: true } } } });

export const GET: APIRoute = ({ cookies }) => {
  cookies.set('a', 'b', { sameSite: 'lax' });
  cookies.set('a', 'b', { path: '/', sameSite: 'lax' });
  return new Response();
};

export const onGet: RequestHandler = ({ cookie }) => {
  cookie.set('a', 'b', { sameSite: 'lax' });
};

export function remember(event: RequestEvent) {
  event.cookies.set('a', 'b', { path: '/', sameSite: 'none', secure: true });
  event.cookies.set('a', 'b', { path: '/', sameSite: 'strict' });
}

export function nuxt() {
  const token = useCookie('token', { sameSite: 'lax' });
  token.value = 'a';
  const other = useCookie('other', { path: '/', sameSite: 'lax' });
  other.value = 'a';
}

export function solid(event) {
  setCookie('a', 'b', { sameSite: 'lax' });
  setCookie(event, 'a', 'b', { path: '/', sameSite: 'lax' });
}

i18next.use(LanguageDetector).init({ detection: { caches: ['cookie'], cookieOptions: { path: '/', sameSite: 'lax' } } });
