import { createServer } from 'node:http';

function handle() {
  const headers = new Headers({ 'Content-Type': 'text/plain' });
  headers.append('Set-Cookie', 'theme=dark; Path=/; Max-Age=60');
  headers.append('Set-Cookie', ['embed=42', 'Path=/', 'HttpOnly', 'SameSite=None'].join('; '));
  return new Response('hello', { headers });
}

createServer(async (req, res) => {
  const response = handle(req);
  res.writeHead(response.status, [...response.headers].flat());
  res.end(await response.text());
}).listen(process.env.PORT);
