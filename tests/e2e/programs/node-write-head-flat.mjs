import { createServer } from 'node:http';

createServer((req, res) => {
  res.writeHead(200, 'OK', ['Content-Type', 'text/plain', 'Set-Cookie', 'theme=dark; Path=/', 'Set-Cookie', 'embed=42; Path=/; SameSite=None']);
  res.end('hello');
}).listen(process.env.PORT);
