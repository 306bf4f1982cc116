// Socket.IO: no cookie unless it is asked for; then Lax by default.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { Server as Engine, attach } from 'engine.io';

const http = createServer();

export const plain = new Server(http);
export const asked = new Server(http, { cookie: true });
export const named = new Server(http, { cookie: { name: 'io', path: '/', httpOnly: true } });
export const strict = new Server(http, { cookie: { name: 'io', sameSite: 'strict' } });
export const embedded = new Server(http, { cookie: { name: 'io', sameSite: 'none', secure: true } });
export const broken = new Server(http, { cookie: { name: 'io', sameSite: 'none' } }); // expect: none-requires-secure
export const cleared = new Server(http, { cookie: { name: 'io', sameSite: undefined } }); // expect: require-samesite
export const wrong = new Server(http, { cookie: { name: 'io', sameSite: 'bogus' as never } }); // expect: valid-samesite
export const alone = new Server({ cookie: { name: 'io', sameSite: 'none' } }); // expect: none-requires-secure
export const off = new Server({ cookie: false, cors: { origin: 'https://example.com', credentials: true } });

export const engine = new Engine({ cookie: { name: 'io', sameSite: false } }); // expect: require-samesite
attach(http, { cookie: { name: 'io', sameSite: 'none' } }); // expect: none-requires-secure
