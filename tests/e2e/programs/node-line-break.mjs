import { createServer } from 'node:http';

const MINUTE = 60;

createServer((req, res) => {
  try {
    res.setHeader('Set-Cookie', `until=${MINUTE}; Path=/;
      HttpOnly`);
    res.end('hello');
  } catch (error) {
    res.statusCode = 500;
    res.end(error.code);
  }
}).listen(process.env.PORT);
