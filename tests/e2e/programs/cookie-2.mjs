import { createServer } from 'node:http';
import { stringifySetCookie } from 'cookie';

const base = { path: '/', httpOnly: true };

createServer((req, res) => {
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'theme', value: 'dark', ...base, maxAge: 3600 }));
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'embed', value: '42', path: '/', sameSite: 'none' }));
  res.end('hello');
}).listen(process.env.PORT);
