/**
 * What stands before a program: a proxy that ends TLS, and one that hands plain http on as it came. Beside it are the pages of
 * the other site, and URLs of the program's own host that answer nothing but keep which cookies came along.
 */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../chromium/server.js';

export interface Front {
  /** `https://app.site-a.test:…`, whose TLS ends here. */
  readonly https: string;
  /** `http://localhost:…`. */
  readonly http: string;
  /** A page of `embed.site-b.test` which shows a page in a frame. */
  embedding(url: string): string;
  /** The origin of that page, over https. */
  readonly other: string;
  /** Where the program listens. */
  target: number;
  /** The Cookie headers of the requests with `?keep=<tag>`, by tag. */
  readonly kept: Map<string, string>;
  close(): Promise<void>;
}

const HOST = 'app.site-a.test';
const OTHER_HOST = 'embed.site-b.test';

export async function startFront(): Promise<Front> {
  const kept = new Map<string, string>();
  const handle = (request: IncomingMessage, response: ServerResponse, scheme: 'https' | 'http'): void => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? HOST}`);
    const tag = url.searchParams.get('keep');
    // The browser asks for it when it likes: it is to set no cookie then.
    if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else if (tag !== null) keep(request, response, tag);
    else if (url.hostname === OTHER_HOST) page(response, url.searchParams.get('frame'));
    else forward(request, response, scheme);
  };
  const keep = (request: IncomingMessage, response: ServerResponse, tag: string): void => {
    kept.set(tag, request.headers.cookie ?? '');
    const origin = request.headers.origin;
    const cors = origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
    response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store', ...cors }).end('kept');
  };
  const page = (response: ServerResponse, frame: string | null): void => {
    const content = frame === null ? '' : `<iframe src="${frame}"></iframe>`;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>another site</title><body>${content}</body>`);
  };
  const forward = (request: IncomingMessage, response: ServerResponse, scheme: 'https' | 'http'): void => {
    const { method, url, headers } = request;
    const said = scheme === 'https' ? { 'x-forwarded-proto': 'https', 'x-forwarded-host': headers.host, 'x-forwarded-for': '127.0.0.1' } : {};
    const onward = http.request({ host: '127.0.0.1', port: front.target, method, path: url, headers: { ...headers, ...said, connection: 'close' }, agent: false });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', (error) => response.writeHead(502).end(String(error)));
    request.pipe(onward);
  };
  const servers = [
    https.createServer(await makeCertificate(), (request, response) => handle(request, response, 'https')),
    http.createServer((request, response) => handle(request, response, 'http')),
  ] as const;
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const [httpsPort, httpPort] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number];
  const other = `https://${OTHER_HOST}:${httpsPort}`;
  const front: Front = {
    https: `https://${HOST}:${httpsPort}`,
    http: `http://localhost:${httpPort}`,
    embedding: (url) => `${other}/?frame=${encodeURIComponent(url)}`,
    other,
    target: 0,
    kept,
    async close() {
      await Promise.all(servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }));
    },
  };
  return front;
}
