import { createServer } from 'node:http';
import { Server } from 'socket.io';

const server = createServer((req, res) => {
  res.end('hello');
});
const io = new Server(server, { cookie: { name: 'io', httpOnly: true, sameSite: 'none', maxAge: 86_400 } });
io.on('connection', (socket) => socket.disconnect());

server.listen(process.env.PORT);
