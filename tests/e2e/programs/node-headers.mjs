import { createServer } from 'node:http';

createServer((req, res) => {
  res.appendHeader('Set-Cookie', 'theme=dark; Path=/');
  res.appendHeader('set-cookie', 'embed=42; Path=/; SameSite=None');
  res.appendHeader('Set-Cookie', ['a=1; Path=/; SameSite=Strict', 'b=2; Path=/']);
  res.end('hello');
}).listen(process.env.PORT);
