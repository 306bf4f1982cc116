import { createServer } from 'node:http';

createServer((req, res) => {
  res.setHeader('Content-Type', 'text/plain');
  res.setHeader('Set-Cookie', 'theme=dark; Path=/; Max-Age=3600');
  res.end('hello');
}).listen(process.env.PORT);
