import { createServer } from 'node:http';

function handle() {
  return new Response('hello', {
    headers: { 'Content-Type': 'text/plain', 'Set-Cookie': ['theme=dark; Path=/', 'embed=42; Path=/; SameSite=None'] },
  });
}

createServer(async (req, res) => {
  const response = handle(req);
  res.writeHead(response.status, [...response.headers].flat());
  res.end(await response.text());
}).listen(process.env.PORT);
