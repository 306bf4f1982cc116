/** Calls of which the catalogue says that they add a Set-Cookie header at once: a header that is set afterwards takes its place. */
import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { libraries } from '../../src/catalog/index.js';

const require = createRequire(import.meta.url);

interface Response {
  cookie(name: string, value: string, options: object): void;
  clearCookie(name: string): void;
}
interface Context {
  readonly cookies: { set(name: string, value: string, options: object): void };
  set(name: string, value: string): void;
  body: string;
}

/** A server in which each call comes before `setHeader()`, or Koa's `set()`. */
const SERVERS: Readonly<Record<string, () => RequestListener>> = {
  '<express.Response>.cookie': () => express((response) => response.cookie('first', '1', { sameSite: 'lax' })),
  '<express.Response>.clearCookie': () => express((response) => response.clearCookie('first')),
  '<koa.Context>.cookies.set': () => {
    const Koa = require('koa') as new () => { use(handle: (context: Context) => void): void; callback(): RequestListener };
    const app = new Koa();
    app.use((context) => {
      context.cookies.set('first', '1', { sameSite: 'lax' });
      // eslint-disable-next-line samesite/no-unstorable-cookie -- this is what is tried
      context.set('Set-Cookie', 'second=2; SameSite=Lax');
      context.body = '';
    });
    return app.callback();
  },
};

function express(first: (response: Response) => void): RequestListener {
  const make = require('express') as () => RequestListener & { use(handle: (request: IncomingMessage, response: Response & ServerResponse) => void): void };
  const app = make();
  app.use((_, response) => {
    first(response);
    response.setHeader('Set-Cookie', 'second=2; SameSite=Lax');
    response.end();
  });
  return app;
}

async function sentBy(listener: RequestListener): Promise<readonly string[] | undefined> {
  const server = http.createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const [response] = (await once(http.get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }), 'response')) as [IncomingMessage];
  response.resume();
  server.close();
  return response.headers['set-cookie'];
}

const calls = libraries().flatMap(({ cookies = [] }) => cookies.flatMap(({ call, addsHeaderTo }) => (addsHeaderTo ? [call].flat() : [])));

it.each(calls)('%s', async (call) => {
  expect(Object.keys(SERVERS)).toContain(call);
  expect(await sentBy(SERVERS[call]!())).toEqual(['second=2; SameSite=Lax']);
});
