const http = require('http');
const cookie = require('cookie');

const server = http.createServer((req, res) => {
  res.setHeader('Set-Cookie', cookie.serialize('name', 'anna', { httpOnly: true, maxAge: 604_800 }));
  res.statusCode = 200;
  res.setHeader('Content-Type', 'text/html; charset=UTF-8');
  res.end('hello');
});

server.listen(process.env.PORT);
