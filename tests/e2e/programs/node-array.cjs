const http = require('node:http');

const server = http.createServer(function (req, res) {
  res.setHeader('Set-Cookie', ['theme=dark; path=/', 'embed=42; path=/; samesite=none; httponly', "lang=en; path=/; max-age=3600;"]);
  res.end('hello');
});

server.listen(process.env.PORT);
