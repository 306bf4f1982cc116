import Cookies from 'js-cookie';
import { cookies } from 'next/headers';
import { serialize } from 'cookie';
import session from 'express-session';
import cookieSession from 'cookie-session';

Cookies.set('a', 'b');
Cookies.set('a', 'b', { expires: 7 });

export async function action(token: string) {
  const store = await cookies();
  store.set('c', token);
  store.set({ name: 'd', value: token });
  store.set('e', token, { httpOnly: true });
}

export function handler(req, res, token) {
  res.setHeader('Set-Cookie', serialize('f', token));
  res.setHeader('Set-Cookie', serialize('g', token, { httpOnly: true }));
}

export const middleware = [
  session({ secret: 's', cookie: { maxAge: 60000 } }),
  cookieSession({ name: 'h', keys: ['k'] }),
];
