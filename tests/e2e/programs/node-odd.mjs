import { createServer } from 'node:http';

const common = { 'content-type': 'text/plain', 'set-cookie': 'theme=dark; path=/' };

createServer((req, res) => {
  const cookies = [];
  cookies.push('a=1; Path=/');
  if (req.method === 'GET') cookies.push("b=2;Path=/;SameSite=None;");
  cookies.push('c=' + encodeURIComponent('x; y') + ';path=/');
  res.writeHead(200, { ...common, 'set-cookie': [common['set-cookie'], ...cookies] });
  res.end(`${cookies.length} cookies`);
}).listen(process.env.PORT);
