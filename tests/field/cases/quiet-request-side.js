// Look-alikes: the request's Cookie header.
import { serialize } from 'cookie';

export async function call(token, req, headers) {
  headers.cookie = `token=${token}`;
  headers.Cookie = `token=${token}; SameSite=None`;
  await fetch('/api', { headers: { Cookie: `t=${token}; SameSite=None` } });
  await fetch('/api', { headers: { cookie: 'a=b' } });
  req.headers.cookie = serialize('token', token);
  req.headers.cookie = serialize('token', token, { sameSite: 'none' });
  const all = new Headers({ Cookie: 'a=b; c=d' });
  all.set('Cookie', 'a=b');
  all.append('X-Cookie', 'a=b');
  all.append('Cookie-Policy', 'strict');
  return { all, options: { method: 'GET', headers: { Cookie: 'a=b' } } };
}

export function parse(event) {
  const [first] = event.cookies;
  const { cookies = [] } = event;
  return [first, ...cookies, document.cookie, document.cookie.split('; ')];
}
