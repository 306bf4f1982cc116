// Remix, by the package of its runtime.
import { createCookie, createCookieSessionStorage, json } from '@remix-run/node';
import { createCookieSessionStorage as createForWorkers } from '@remix-run/cloudflare';

export const userPrefs = createCookie('user-prefs', { maxAge: 604_800 });
export const crossSite = createCookie('cross-site', { sameSite: 'none', secure: false }); // expect: none-requires-secure
export const sessionStorage = createCookieSessionStorage({
  cookie: {
    name: '_session',
    sameSite: 'lax',
    path: '/',
    httpOnly: true,
    secrets: [process.env.SESSION_SECRET ?? ''],
    secure: process.env.NODE_ENV === 'production',
  },
});
export const workers = createForWorkers({
  cookie: { name: '_session', sameSite: 'strickt' as never }, // expect: valid-samesite
});

export const action = async ({ request }: { request: Request }) => {
  const cookie = (await userPrefs.parse(request.headers.get('Cookie'))) || {};
  return json({ cookie }, { headers: { 'Set-Cookie': await userPrefs.serialize(cookie) } });
};
