import { createServer } from 'node:http';
import * as cookie from 'cookie';

const sessionCookie = (value, maxAge) => cookie.serialize('sid', value, { httpOnly: true, path: '/', maxAge });

createServer((req, res) => {
  if (req.url === '/logout') res.writeHead(200, { 'Set-Cookie': sessionCookie('', 0) }).end('bye');
  else res.writeHead(200, { 'Set-Cookie': sessionCookie('abc', 3600) }).end('hello');
}).listen(process.env.PORT);
