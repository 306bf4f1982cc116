import { createServer } from 'node:http';

createServer((req, res) => {
  if (req.url === '/logout') {
    res.setHeader('Set-Cookie', ['sid=; Path=/; Max-Age=0; SameSite=None', 'theme=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    res.end('bye');
    return;
  }
  res.setHeader('Set-Cookie', ['sid=abc; Path=/; HttpOnly; SameSite=None; Secure', 'theme=dark; Path=/']);
  res.end('hello');
}).listen(process.env.PORT);
