/* rules: require-secure require-httponly */
// Sessions and tokens, by their names and by their libraries.
import type { Request, Response } from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import csurf from 'csurf';
import Cookies from 'js-cookie';
import { getIronSession } from 'iron-session';
import { createCookieSessionStorage } from '@remix-run/node';
import { cookies } from 'next/headers';
import { config, cookieOptions, isProd } from './config';

const base = { sameSite: 'lax', path: '/' } as const;
const safe = { ...base, httpOnly: true, secure: true };

export const a = session({ secret: 's', cookie: { ...base, secure: true } });
export const b = session({ secret: 's', cookie: { ...base, secure: 'auto' } });
export const c = session({ secret: 's', cookie: { ...base, secure: config.secure } });
export const d = session({ secret: 's', cookie: base }); // expect: require-secure
export const e = session({ secret: 's', name: 'shop', cookie: { ...base, secure: false, httpOnly: false } }); // expect: require-secure require-httponly
// It adds Secure on https, and is HttpOnly.
export const f = cookieSession({ ...base, secret: 's' });
export const g = cookieSession({ ...base, secret: 's', secure: false }); // expect: require-secure
export const h = csurf({ cookie: { ...base, secure: true } });
export const i = csurf({ cookie: base }); // expect: require-secure
// Secure and HttpOnly by default.
export const j = async () => getIronSession(await cookies(), { password: 'p', cookieName: 'shop' });
export const k = async () => getIronSession(await cookies(), { password: 'p', cookieName: 'shop', cookieOptions: { secure: isProd } });
export const l = createCookieSessionStorage({ cookie: { ...base, name: 'shop', secrets: ['s'] } }); // expect: require-secure require-httponly
export const m = createCookieSessionStorage({ cookie: { ...safe, name: 'shop', secrets: ['s'] } });

export function login(req: Request, res: Response, id: string, remember: boolean) {
  res.cookie('sid', id, safe);
  res.cookie('sid', id, base); // expect: require-secure require-httponly
  res.cookie('sid', id, { ...safe, secure: process.env.NODE_ENV === 'production' });
  res.cookie('sid', id, { ...safe, secure: process.env.NODE_ENV !== 'development' ? true : false });
  res.cookie('sid', id, { ...safe, secure: req.secure });
  res.cookie('sid', id, { ...safe, secure: req.hostname !== 'localhost' });
  res.cookie('sid', id, { ...base, httpOnly: true, ...(remember && { secure: true }) }); // expect: require-secure
  res.cookie('sid', id, { ...base, httpOnly: true, ...(isProd ? { secure: true } : {}) });
  res.cookie('sid', id, cookieOptions);
  res.cookie(config.name, id, base);
  res.cookie('accessToken', id, { ...base, secure: true }); // expect: require-httponly
  res.cookie('XSRF-TOKEN', id, { ...base, secure: true });
  res.cookie('csrf-token', id, base); // expect: require-secure
  res.cookie('token_expires_at', String(Date.now()), base);
  res.cookie('isAuth', '1', base);
  res.cookie('theme', 'dark', base);
  res.cookie('sidebar', 'open', base);
  res.cookie('sid', id, { path: '/', httpOnly: true, sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('__Host-sid', id, { ...base, httpOnly: true }); // expect: valid-cookie-prefix
  res.cookie('__Http-sid', id, { ...base, secure: true }); // expect: valid-cookie-prefix
  res.clearCookie('sid');
  res.cookie('token', '', { ...base, maxAge: 0 });
  if (process.env.NODE_ENV === 'test') res.cookie('sid', id, { ...base, httpOnly: true });
}

export const keep = (token: string) => {
  Cookies.set('token', token, { sameSite: 'lax', secure: true });
  Cookies.set('token', token, { sameSite: 'lax' }); // expect: require-secure
  document.cookie = `token=${token}; Secure; SameSite=Lax`;
};
