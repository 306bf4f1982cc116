import { createServer } from 'node:http';

createServer((req, res) => {
  const end = new Date(Date.now() + 86_400_000);
  res.setHeader('Set-Cookie', [
    'a=1; Path=/; SameSite=Lax; Max-Age=3600s',
    `b=2; Path=/; Expires=${end.toISOString()}`,
    'c=3; Path=/; SameSite=None; Max-Age="60"',
  ]);
  res.end('hello');
}).listen(process.env.PORT);
