import { createServer } from 'node:http';
import { parse, serialize } from 'cookie';

createServer((req, res) => {
  const { theme = 'dark' } = parse(req.headers.cookie ?? '');
  res.setHeader('Set-Cookie', [
    serialize('theme', theme, { path: '/', maxAge: 60 * 60 * 24 * 7 }),
    serialize('embed', '42', { httpOnly: true, path: '/', sameSite: 'none' }),
    serialize('partner', 'a b', { path: '/', sameSite: 'none', secure: false }),
  ]);
  res.end('hello');
}).listen(process.env.PORT);
