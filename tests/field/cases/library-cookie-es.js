// cookie-es: as `cookie`, but from version 3 on it throws on None without Secure.
import { createServer } from 'node:http';
import { parse, serialize, serializeCookie } from 'cookie-es';
import { serialize as tiny } from '@tinyhttp/cookie';

createServer((req, res) => {
  const { theme = 'light' } = parse(req.headers.cookie ?? '');
  res.setHeader('Set-Cookie', serialize('theme', theme)); // expect: require-samesite
  res.setHeader('Set-Cookie', serialize('theme', theme, { maxAge: 3600 })); // expect: require-samesite
  res.setHeader('Set-Cookie', serialize('theme', theme, { sameSite: 'lax' }));
  res.setHeader('Set-Cookie', serialize('theme', theme, { sameSite: 'none' })); // expect: none-requires-secure
  res.setHeader('Set-Cookie', serialize('theme', theme, { sameSite: 'none', secure: true }));
  res.setHeader('Set-Cookie', serialize('theme', '', { maxAge: 0 }));
  res.setHeader('Set-Cookie', serializeCookie('theme', theme, { samesite: 'lax' })); // expect: valid-samesite
  res.setHeader('Set-Cookie', serializeCookie({ name: 'theme', value: theme, path: '/' })); // expect: require-samesite
  res.setHeader('Set-Cookie', serializeCookie({ name: 'theme', value: theme, path: '/', sameSite: 'strict' }));

  res.appendHeader('Set-Cookie', tiny('seen', '1')); // expect: require-samesite
  res.appendHeader('Set-Cookie', tiny('seen', '1', { httpOnly: true, sameSite: true }));
  res.appendHeader('Set-Cookie', tiny('seen', '1', { sameSite: 'maybe' })); // expect: valid-samesite
  res.appendHeader('Set-Cookie', tiny('seen', '1', { sameSite: 'None' })); // expect: none-requires-secure
  res.end();
});

// the request side
export const forward = (token) => fetch('/api', { headers: { cookie: serialize('token', token) } });
