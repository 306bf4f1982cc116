const http = require('http');

http
  .createServer(function (req, res) {
    var id = 40 + 2;
    var secure = process.env.NODE_ENV === 'production' ? '; Secure' : '';
    var first = 'sid=' + id + '; Path=/; HttpOnly' + secure;
    var second = 'embed=' + id + '; SameSite=None' + '; Path=/; Domain=' + 'site-a.test';
    res.setHeader('Set-Cookie', [first, second]);
    res.end('hello');
  })
  .listen(process.env.PORT);
