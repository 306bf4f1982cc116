import Cookies from 'js-cookie';
import { cookies } from 'next/headers';
import { serialize } from 'cookie';
import session from 'express-session';
import cookieSession from 'cookie-session';

Cookies.set('a', 'b', { sameSite: 'lax' });
Cookies.set('a', 'b', { expires: 7, sameSite: 'lax' });

export async function action(token: string) {
  const store = await cookies();
  store.set('c', token, { sameSite: 'lax' });
  store.set({ name: 'd', value: token, sameSite: 'lax' });
  store.set('e', token, { httpOnly: true, sameSite: 'lax' });
}

export function handler(req, res, token) {
  res.setHeader('Set-Cookie', serialize('f', token, { sameSite: 'lax' }));
  res.setHeader('Set-Cookie', serialize('g', token, { httpOnly: true, sameSite: 'lax' }));
}

export const middleware = [
  session({ secret: 's', cookie: { maxAge: 60000, sameSite: 'lax' } }),
  cookieSession({ name: 'h', keys: ['k'], sameSite: 'lax' }),
];
