const http = require('http');

http
  .createServer((req, res) => {
    res.setHeader('Set-Cookie', [
      'sid=abc; Path=/; HttpOnly; Secure; SameSite=Lax',
      'embed=42; path=/; samesite=none; secure',
      '__Host-cart=c1; Path=/; Secure; SameSite=Strict',
    ]);
    res.end('hello');
  })
  .listen(process.env.PORT);
