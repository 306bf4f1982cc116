import { createServer } from 'node:http';
import { stringifySetCookie } from 'cookie';

createServer((req, res) => {
  // As it was written for version 1, which still took three arguments.
  res.setHeader('Set-Cookie', stringifySetCookie('theme', 'dark', { path: '/', maxAge: 3600, sameSite: 'lax' }));
  res.end('hello');
}).listen(process.env.PORT);
