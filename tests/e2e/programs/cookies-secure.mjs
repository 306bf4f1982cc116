import { createServer } from 'node:http';
import Cookies from 'cookies';

createServer((req, res) => {
  const cookies = new Cookies(req, res);
  try {
    cookies.set('sid', 'abc', { secure: true });
    res.end('hello');
  } catch {
    res.statusCode = 500;
    res.end('not over http');
  }
}).listen(process.env.PORT);
