/* rules: matching-cookie-deletion */
// What is set with Path, Domain or Partitioned is deleted only with the same.
import express from 'express';
import session from 'express-session';
import Cookies from 'js-cookie';
import { cookieOptions } from './config.js';

const app = express();
app.use(session({ name: 'app.sid', secret: process.env.SECRET, cookie: { sameSite: 'lax', secure: true, domain: '.example.com' } }));

const TOKEN = { httpOnly: true, secure: true, sameSite: 'strict', path: '/api/auth' };

app.post('/login', (req, res) => {
  res.cookie('refresh', req.token, TOKEN);
  res.cookie('access', req.token, { ...TOKEN, path: '/' });
  res.cookie('visitor', req.id, { sameSite: 'none', secure: true, partitioned: true });
  res.cookie('other', '1', cookieOptions);
});

app.post('/logout', (req, res) => {
  res.clearCookie('refresh'); // expect: matching-cookie-deletion
  res.clearCookie('access');
  res.clearCookie('visitor', { secure: true, sameSite: 'none' }); // expect: matching-cookie-deletion
  res.clearCookie('other');
  req.session.destroy(() => res.clearCookie('app.sid').redirect('/')); // expect: matching-cookie-deletion
});

app.post('/leave', (req, res) => {
  const { maxAge, ...rest } = TOKEN;
  res.clearCookie('access', rest); // the path is another, but it also goes out as the logout has it
  res.clearCookie('unknown', { path: '/x' });
});

export function saveFilter(value) {
  Cookies.set('filter', value, { path: '/shop', sameSite: 'lax' });
  document.cookie = `sort=${value}; path=/; SameSite=Lax`;
  document.cookie = `view=${value}; path=/; domain=${location.hostname}; SameSite=Lax`;
}

export function forgetFilter() {
  Cookies.remove('filter'); // expect: matching-cookie-deletion
  document.cookie = 'sort=; path=/shop; max-age=0'; // expect: matching-cookie-deletion
  document.cookie = 'view=; path=/; max-age=0';
}

// An old variant makes room for the new one.
export function moveToDomain(res, id) {
  res.clearCookie('id');
  res.cookie('id', id, { sameSite: 'lax', domain: 'example.com' });
}
