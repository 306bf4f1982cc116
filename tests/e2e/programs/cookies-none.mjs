import { createServer } from 'node:http';
import Cookies from 'cookies';

createServer((req, res) => {
  const cookies = new Cookies(req, res, { secure: req.headers['x-forwarded-proto'] === 'https' });
  cookies.set('embed', '42', { sameSite: 'none', secure: false, maxAge: 3_600_000 });
  cookies.set('theme', 'dark', { overwrite: true });
  res.end('hello');
}).listen(process.env.PORT);
