/** A web server whose Set-Cookie lines are sent byte by byte as given, over https and http, under every host name. */
import { createHash } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

/** What a browser asked for. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly origin: string | undefined;
  /** The Cookie header. */
  readonly cookie: string | undefined;
}

/** What it gets; `setCookie` are byte strings (one character is one byte). */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly setCookie?: readonly string[];
  readonly body?: string | Buffer;
}

export interface WebServer {
  readonly https: number;
  readonly http: number;
  close(): Promise<void>;
}

/** A certificate that signs itself: the browsers of these tests do not look at it. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'site-a.test' }], { keyType: 'ec', algorithm: 'sha256' });
  return { key, cert };
}

/** @param answer is asked for every request but preflights; a request of another origin may read what it gets. */
export async function startWebServer(answer: (asked: Asked) => Answer): Promise<WebServer> {
  const handle = (request: IncomingMessage, scheme: string): void => {
    const { method = 'GET', headers, socket } = request;
    const asked = { method, url: new URL(request.url ?? '/', `${scheme}://${headers.host ?? ''}`), origin: headers.origin, cookie: headers.cookie };
    request.resume();
    request.on('end', () => socket.end(bytesOf(asked, method === 'OPTIONS' ? {} : answer(asked))));
  };
  const upgrade = (request: IncomingMessage, socket: Duplex, scheme: string): void => {
    const { method = 'GET', headers } = request;
    answer({ method, url: new URL(request.url ?? '/', `${scheme}://${headers.host ?? ''}`), origin: headers.origin, cookie: headers.cookie });
    const accept = createHash('sha1').update(`${headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    socket.end(Buffer.from([0x88, 0x00]));
  };
  const secure = https.createServer(await makeCertificate(), (request) => handle(request, 'https'));
  const plain = http.createServer((request) => handle(request, 'http'));
  secure.on('upgrade', (request: IncomingMessage, socket) => upgrade(request, socket, 'https'));
  plain.on('upgrade', (request: IncomingMessage, socket) => upgrade(request, socket, 'http'));
  const servers = [secure, plain];
  // Sockets that were upgraded belong to no server any more.
  const sockets = new Set<Socket>();
  for (const server of servers) server.on('connection', (socket: Socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const [httpsPort, httpPort] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number];
  return {
    https: httpsPort,
    http: httpPort,
    async close() {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function bytesOf({ method, origin }: Asked, { status = 200, type = 'text/html; charset=utf-8', location, setCookie = [], body = '' }: Answer): Buffer {
  const content = Buffer.isBuffer(body) ? body : Buffer.from(body);
  const lines = [
    `HTTP/1.1 ${status} OK`,
    `Content-Type: ${type}`,
    `Content-Length: ${content.length}`,
    'Cache-Control: no-store',
    'Connection: close',
    ...(location === undefined ? [] : [`Location: ${location}`]),
    ...(origin === undefined || origin === 'null' ? [] : [
      `Access-Control-Allow-Origin: ${origin}`,
      'Access-Control-Allow-Credentials: true',
      'Access-Control-Allow-Headers: x-preflight',
    ]),
    ...setCookie.map((text) => `Set-Cookie: ${text}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), method === 'HEAD' ? Buffer.alloc(0) : content]);
}
