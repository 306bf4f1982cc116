import { createServer } from 'node:http';

const DAY = 24 * 60 * 60;
const token = Buffer.from('anna:42').toString('base64url');

createServer((req, res) => {
  const expires = new Date(Date.now() + DAY * 1000);
  res.setHeader('Set-Cookie', [
    `sid=${process.version}; Path=/; HttpOnly; Max-Age=${DAY}`,
    `embed=${token}; Path=/; Expires=${expires.toUTCString()}; SameSite=None`,
  ]);
  res.end('hello');
}).listen(process.env.PORT);
