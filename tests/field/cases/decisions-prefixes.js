// Names that begin with __Host- and the like, and what browsers demand of them.
import express from 'express';
import session from 'express-session';
import Cookies from 'js-cookie';
import { serialize } from 'cookie';
import { setCookie } from 'hono/cookie';
import { doubleCsrf } from 'csrf-csrf';
import { APP, hostOptions } from './config.js';

const production = process.env.NODE_ENV === 'production';
const HOST = '__Host-';
const base = { httpOnly: true, sameSite: 'lax', path: '/' };
const app = express();

app.use(session({ secret: 's', name: '__Host-sid', cookie: { sameSite: 'lax', secure: true } }));
app.use(session({ secret: 's', name: '__Host-sid', cookie: { sameSite: 'lax' } })); // expect: valid-cookie-prefix
app.use(session({ secret: 's', name: '__Secure-sid', cookie: { sameSite: 'lax', secure: true, domain: '.example.com' } }));

app.post('/login', (req, res) => {
  res.cookie('__Host-a', '1', { ...base, secure: true });
  res.cookie('__Host-b', '1', base); // expect: valid-cookie-prefix
  res.cookie('__Host-c', '1', { ...base, secure: true, domain: 'example.com' }); // expect: valid-cookie-prefix
  res.cookie('__Host-d', '1', { ...base, secure: true, path: req.baseUrl });
  res.cookie('__Host-e', '1', { ...base, secure: true, path: '/shop' }); // expect: valid-cookie-prefix
  res.cookie(`${HOST}${APP}`, '1', base); // expect: valid-cookie-prefix
  res.cookie(`${APP}__Host-f`, '1', base);
  res.cookie('__Secure-g', '1', { ...base, secure: production }); // expect: valid-cookie-prefix
  res.cookie(production ? '__Secure-h' : 'h', '1', { ...base, secure: production });
  res.cookie(`${production ? '__Host-' : ''}i`, '1', { ...base, secure: production });
  res.cookie(production ? '__Host-j' : 'j', '1', { ...base, secure: !production }); // expect: valid-cookie-prefix
  res.cookie('__Host-k', '1', hostOptions);
  res.cookie('__Host-l', '1', { ...base, secure: req.secure });
  res.cookie('__HOST-m', '1', base); // expect: valid-cookie-prefix
  res.cookie('__Host', '1', base);
  res.cookie('__Hosted-n', '1', base);
  res.cookie('__Http-o', '1', { sameSite: 'lax', secure: true }); // expect: valid-cookie-prefix
  res.cookie('__Http-p', '1', { ...base, secure: true });
  res.cookie('__Host-Http-q', '1', { ...base, secure: true });
  res.cookie('__Host-Http-r', '1', { ...base, httpOnly: false, secure: true }); // expect: valid-cookie-prefix
  res.cookie('__Host-s', '1', { ...base, sameSite: 'none' }); // expect: none-requires-secure
  res.clearCookie('__Host-t', { secure: true });
  res.clearCookie('__Host-u'); // expect: valid-cookie-prefix
  res.cookie('__Secure-v', '', { maxAge: 0 }); // expect: valid-cookie-prefix
  res.append('Set-Cookie', serialize('__Host-w', '1', { ...base, secure: true }));
  res.append('Set-Cookie', serialize('__Host-x', '1', { sameSite: 'lax', secure: true })); // expect: valid-cookie-prefix
  res.append('Set-Cookie', [
    '__Host-y=1; Path=/; Secure; SameSite=Lax',
    '__Host-y=1; Path=/; SameSite=Lax', // expect: valid-cookie-prefix
    '__Host-y=1; Path=/; Secure; Domain=; SameSite=Lax',
    '__Host-y=1; Path=/a; Secure; SameSite=Lax', // expect: valid-cookie-prefix
  ]);
  res.end();
});

export const script = (value) => {
  document.cookie = `__Secure-theme=${value}; secure; samesite=lax`;
  document.cookie = `__Secure-theme=${value}; samesite=lax`; // expect: valid-cookie-prefix
  document.cookie = `__Http-theme=${value}; secure; samesite=lax`; // expect: valid-cookie-prefix
  Cookies.set('__Host-theme', value, { secure: true, sameSite: 'lax' });
  Cookies.set('__Host-theme', value, { sameSite: 'lax' }); // expect: valid-cookie-prefix
};

export const hono = (c) => {
  setCookie(c, 'a', '1', { prefix: 'host', sameSite: 'Lax' });
  setCookie(c, '__Secure-a', '1', { sameSite: 'Lax' }); // expect: valid-cookie-prefix
};

// Its name is __Host-psifi.x-csrf-token unless the options say otherwise.
export const csrf = doubleCsrf({ getSecret: () => 's' });
export const broken = doubleCsrf({ getSecret: () => 's', cookieOptions: { secure: false } }); // expect: valid-cookie-prefix
export const named = doubleCsrf({ getSecret: () => 's', cookieName: 'csrf', cookieOptions: { secure: false } });
