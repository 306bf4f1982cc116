import { createServer } from 'node:http';

createServer((req, res) => {
  res.writeHead(200, {
    'Content-Type': 'text/plain',
    'Set-Cookie': ['theme=dark; Path=/', 'embed=42; Path=/; HttpOnly; SameSite=None'],
  });
  res.end('hello');
}).listen(process.env.PORT);
