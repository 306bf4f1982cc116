// Options that make browsers drop the cookie, and what a library in the browser does with `httpOnly`.
import { serialize } from 'cookie';
import Cookies from 'js-cookie';
import plain from 'cookiejs';
import session from 'express-session';
import { setCookie } from 'cookies-next';
import { options } from './options.js';

export function server(res, id, live) {
  res.cookie('a', id, { domain: 'https://example.com', sameSite: 'lax' }); // expect: no-unstorable-cookie
  res.cookie('a', id, { domain: 'example.com:8080', sameSite: 'lax' }); // expect: no-unstorable-cookie
  res.cookie('a', id, { domain: live ? '.example.com' : 'localhost:3000', sameSite: 'lax' }); // expect: no-unstorable-cookie
  res.cookie('a', id, { domain: '*.example.com', sameSite: 'lax' }); // expect: no-unstorable-cookie
  res.cookie('a', id, { domain: '.example.com', sameSite: 'lax' });
  res.cookie('a', id, { domain: `${id}.example.com`, sameSite: 'lax' });
  res.cookie('a', id, { domain: undefined, sameSite: 'lax' });
  res.cookie('a', id, { httpOnly: true, sameSite: 'lax' });
  res.cookie('a', id, options);
}

export default session({
  secret: 'x',
  resave: false,
  saveUninitialized: false,
  cookie: {
    sameSite: 'lax',
    domain: 'http://example.com', // expect: no-unstorable-cookie
  },
});

export function browser(id, live) {
  Cookies.set('a', id, { httpOnly: true, sameSite: 'lax' }); // expect: no-unstorable-cookie
  Cookies.set('a', id, { HttpOnly: true, sameSite: 'lax' }); // expect: no-unstorable-cookie
  Cookies.set('a', id, { ...(live && { httpOnly: true }), sameSite: 'lax' }); // expect: no-unstorable-cookie
  plain.set('a', id, { httpOnly: true, sameSite: 'lax' }); // expect: no-unstorable-cookie
  cookieStore.set({ name: 'a', value: id, httpOnly: true }); // expect: no-unstorable-cookie
  document.cookie = serialize('a', id, { httpOnly: true, sameSite: 'lax' }); // expect: no-unstorable-cookie
  Cookies.set('a', id, { httpOnly: false, sameSite: 'lax' });
  Cookies.set('a', id, { httpOnly: live.option, sameSite: 'lax' });
  Cookies.remove('a', { httpOnly: true }); // expect: no-unstorable-cookie
  plain.set('a', id, { httpOnly: false, sameSite: 'lax' });
  document.cookie = serialize('a', id, { sameSite: 'lax' });
  // It may run on the server.
  setCookie('a', id, { httpOnly: true, sameSite: 'lax' });
}
