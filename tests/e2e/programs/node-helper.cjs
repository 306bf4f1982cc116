const http = require('http');

function cookieText(name, value, options = {}) {
  const parts = [`${name}=${encodeURIComponent(value)}`, 'Path=/'];
  if (options.maxAge) parts.push(`Max-Age=${options.maxAge}`);
  if (options.httpOnly) parts.push('HttpOnly');
  return parts.join('; ');
}

http
  .createServer((req, res) => {
    res.setHeader('Set-Cookie', [cookieText('user', 'anna b', { maxAge: 3600 }), cookieText('sid', 'abc', { httpOnly: true })]);
    res.end('hello');
  })
  .listen(process.env.PORT);
