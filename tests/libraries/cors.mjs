/**
 * Runs the real CORS packages and prints as JSON what each of them answers to a page of another site, over a real connection
 * where it serves one. `node cors.mjs [package…]`: these only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { clearTimeout, setTimeout } from 'node:timers';
import { withImports } from './imports.mjs';

const EVIL = 'https://evil.example';

/** Origins as programs write them, and how the option is named where it is not `origin`. */
const ORIGINS = {
  star: "'*'",
  true: 'true',
  false: 'false',
  'an origin': "'https://ok.example'",
  'a list': "['https://ok.example']",
  'a list with a star': "['*']",
  'an empty list': '[]',
  'a pattern for all': '/.*/',
  'a list with a pattern for all': '[/^https?:/]',
  'a pattern': '/[.]ok[.]example$/',
  'a callback with true': '(origin, callback) => callback(null, true)',
  'a callback with the origin': 'function (origin, callback) { return callback(null, origin); }',
  'a callback with a star': "(origin, callback) => { callback(null, '*'); }",
  'a callback with false': '(origin, callback) => callback(null, false)',
  'a callback that checks': "(origin, callback) => callback(null, origin === 'https://ok.example')",
  'returns true': '() => true',
  'returns a star': "() => '*'",
  'returns its argument': '(origin) => origin',
  'returns false': '() => false',
  'returns a promise of true': 'async () => true',
  'returns a promise of its argument': 'async (origin) => origin',
};

const CREDENTIALS = ['true', 'false', undefined];

/** Options as text, by name: with each origin, and each way to speak of credentials. */
function optionsFor({ origin = 'origin', credentials = 'credentials', more = [], origins = {} }) {
  const found = { 'no options': '' };
  const object = (parts) => `{ ${[...parts.filter(Boolean), ...more].join(', ')} }`;
  for (const allowed of CREDENTIALS) {
    const said = allowed && `${credentials}: ${allowed}`;
    if (said || more.length > 0) found[`credentials ${allowed}`] = object([said]);
    for (const [name, text] of Object.entries({ ...ORIGINS, ...origins })) {
      // Without credentials nothing is wrong, whatever the origin.
      if (allowed === 'true' || name === 'star' || name === 'true')
        found[`${name}, credentials ${allowed}`] = object([`${origin}: ${text}`, said]);
    }
  }
  return found;
}

/** The program exports middleware for node:http. */
const connect = (middleware) => ask((request, response) => middleware(request, response, () => response.end('ok')));

const listener = (answer) => ask(answer);

/** It exports what answers a `Request`. */
async function fetched(exported) {
  const app = await exported;
  const response = await (app.fetch ?? app.handle).call(app, new globalThis.Request('https://api.example/', { headers: { origin: EVIL } }));
  return { status: response.status, headers: Object.fromEntries(response.headers) };
}

async function fastify(app) {
  await app.ready();
  return ask((request, response) => app.routing(request, response));
}

async function nest(exported) {
  const app = await exported;
  await app.init();
  const found = await ask(app.getHttpAdapter().getInstance());
  await app.close();
  return found;
}

async function hapi(server) {
  const { statusCode: status, headers } = await server.inject({ url: '/', headers: { origin: EVIL } });
  return { status, headers };
}

/** Handlers of AWS Lambda. */
async function lambda(handler) {
  const { statusCode: status, headers } = await handler(
    { httpMethod: 'GET', headers: { origin: EVIL }, requestContext: { http: { method: 'GET' } } },
    { getRemainingTimeInMillis: () => 1_000 },
  );
  return { status, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) };
}

/** The middleware of Adonis, with as much of a context as it asks for. */
async function adonis(config) {
  const { default: CorsMiddleware } = await import('@adonisjs/cors/cors_middleware');
  const headers = {};
  const request = { header: (name) => (name === 'origin' ? EVIL : undefined), method: () => 'GET' };
  const response = { header: (name, value) => (headers[name.toLowerCase()] = String(value)) };
  await new CorsMiddleware(config).handle({ request, response }, () => {});
  return { status: 200, headers };
}

/** The HTTP server of socket.io or engine.io. */
const sockets = (server) => ask(server, '/socket.io/?EIO=4&transport=polling');

async function ask(answer, path = '/') {
  const server = typeof answer === 'function' ? createServer(answer) : answer;
  server.on('error', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.address().port, path, headers: { origin: EVIL }, agent: false };
      get(options, (response) => {
        response.resume();
        const { statusCode: status, headers, rawHeaders } = response;
        const several = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === ALLOW).length > 1;
        resolve({ status, headers: several ? { ...headers, [ALLOW]: undefined } : headers });
      }).on('error', reject);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const ALLOW = 'access-control-allow-origin';
const middleware = (name, statement = `import cors from '${name}';`) => ({
  ask: connect,
  code: (options) => `${statement}\nexport default cors(${options});`,
});

/** What a function promises counts for some: the catalogue leaves it out where other versions did not wait for it. */
const PROMISES = ['returns a promise of true, credentials true', 'returns a promise of its argument, credentials true'];

const CORS = [
  { package: 'cors', version: '2.8.6', ...middleware('cors') },
  {
    package: 'nextjs-cors',
    version: '2.2.1',
    ask: listener,
    code: (options) => `
      import NextCors from 'nextjs-cors';
      export default async (req, res) => {
        await NextCors(req, res, ${options || '{}'});
        res.end('ok');
      };`,
  },
  {
    package: '@fastify/cors',
    version: '11.4.3',
    ask: fastify,
    code: (options) => `
      import Fastify from 'fastify';
      import cors from '@fastify/cors';
      const app = Fastify();
      app.register(cors${options && `, ${options}`});
      app.get('/', async () => 'ok');
      export default app;`,
  },
  {
    package: '@koa/cors',
    version: '5.0.0',
    ask: listener,
    origins: { 'returns the header': "(ctx) => ctx.get('Origin')" },
    code: (options) => `
      import Koa from 'koa';
      import cors from '@koa/cors';
      const app = new Koa();
      app.silent = true;
      app.use(cors(${options}));
      app.use((ctx) => {
        ctx.body = 'ok';
      });
      export default app.callback();`,
  },
  {
    package: 'hono',
    version: '4.13.19',
    ask: fetched,
    abstains: PROMISES,
    origins: { 'returns the header': "(_, c) => c.req.header('origin')" },
    code: (options) => `
      import { Hono } from 'hono';
      import { cors } from 'hono/cors';
      const app = new Hono();
      app.use('*', cors(${options}));
      app.get('/', (c) => c.text('ok'));
      export default app;`,
  },
  {
    package: '@elysiajs/cors',
    version: '1.4.2',
    ask: fetched,
    origins: { 'returns the header': "(request) => request.headers.get('origin')" },
    code: (options) => `
      import { Elysia } from 'elysia';
      import { cors } from '@elysiajs/cors';
      export default new Elysia({ aot: false }).use(cors(${options})).get('/', () => 'ok');`,
  },
  {
    package: '@adonisjs/cors',
    version: '3.0.0',
    ask: adonis,
    code: (options) => `
      import { defineConfig } from '@adonisjs/cors';
      export default defineConfig(${options});`,
  },
  {
    package: '@nestjs/core',
    version: '12.5.1',
    ask: nest,
    code: (options) => `
      import 'reflect-metadata';
      import { Module } from '@nestjs/common';
      import { NestFactory } from '@nestjs/core';
      class AppModule {}
      Module({})(AppModule);
      const app = await NestFactory.create(AppModule, { logger: false });
      app.enableCors(${options});
      export default app;`,
  },
  {
    package: '@hapi/hapi',
    version: '21.4.10',
    ask: hapi,
    code: (options) => `
      import Hapi from '@hapi/hapi';
      const server = Hapi.server({ routes: { cors: ${options || 'true'} } });
      server.route({ method: 'GET', path: '/', handler: () => 'ok' });
      export default server;`,
  },
  {
    package: '@tinyhttp/cors',
    version: '2.0.1',
    ...middleware('@tinyhttp/cors', "import { cors } from '@tinyhttp/cors';"),
    origins: { 'returns the header': '(req) => req.headers.origin' },
  },
  ...['h3-1', 'h3-2'].map((installed) => ({
    package: 'h3',
    installed,
    version: installed === 'h3-1' ? '1.15.11' : '2.0.8',
    // A promise is truthy, whatever it is of.
    abstains: PROMISES,
    ask: installed === 'h3-1' ? listener : fetched,
    code: (options) =>
      installed === 'h3-1'
        ? `
      import { createApp, eventHandler, handleCors, toNodeListener } from 'h3';
      const app = createApp();
      app.use(
        eventHandler((event) => {
          handleCors(event, ${options || '{}'});
          return 'ok';
        }),
      );
      export default toNodeListener(app);`
        : `
      import { H3, handleCors } from 'h3';
      const app = new H3();
      app.get('/', (event) => {
        handleCors(event, ${options || '{}'});
        return 'ok';
      });
      export default app;`,
  })),
  {
    package: 'micro-cors',
    version: '0.1.1',
    ask: listener,
    credentials: 'allowCredentials',
    code: (options) => `
      import cors from 'micro-cors';
      export default cors(${options})((req, res) => res.end('ok'));`,
  },
  ...['origin', 'origins', 'getOrigin'].map((origin) => ({
    package: '@middy/http-cors',
    version: '6.4.5',
    ask: lambda,
    origin,
    code: (options) => `
      import middy from '@middy/core';
      import httpCors from '@middy/http-cors';
      export default middy(async () => ({ statusCode: 200, body: 'ok', headers: {} })).use(httpCors(${options}));`,
  })),
  {
    package: 'restify-cors-middleware2',
    version: '2.2.1',
    ask: ({ actual }) => connect(actual),
    origin: 'origins',
    more: ['allowCredentialsAllOrigins: true'],
    code: (options) => `
      import corsMiddleware from 'restify-cors-middleware2';
      export default corsMiddleware(${options || '{}'});`,
  },
  {
    package: 'socket.io',
    version: '4.8.4',
    ask: sockets,
    code: (options) => `
      import { createServer } from 'node:http';
      import { Server } from 'socket.io';
      const http = createServer();
      new Server(http${options && `, { cors: ${options} }`});
      export default http;`,
  },
];

const LIMIT = 700;
let count = 0;

/** What a page of another site is told: the two headers, or null where it is told nothing. */
async function answer(subject, program) {
  let timer;
  // Some never answer.
  const limit = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('no answer')), LIMIT)));
  try {
    const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(`${withImports(program, subject)}\n// ${count++}\n`)}`;
    const { default: exported } = await import(address);
    const { status, headers } = await Promise.race([subject.ask(exported), limit]);
    const said = (name) => headers[name] ?? null;
    return status >= 500 ? { threw: `HTTP ${status}` } : { origin: said(ALLOW), credentials: said('access-control-allow-credentials') };
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND' || error instanceof SyntaxError) throw error;
    return { threw: String(error?.message ?? error).split('\n')[0] };
  } finally {
    clearTimeout(timer);
  }
}

process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});

const only = process.argv.slice(2);
const results = [];
for (const subject of CORS) {
  const { package: name, installed = name, version } = subject;
  if (only.length > 0 && !only.includes(name)) continue;
  const address = new URL(`./node_modules/${installed}/package.json`, import.meta.url);
  if (!existsSync(address)) {
    results.push({ package: name, version, skipped: 'not installed', cases: [] });
    continue;
  }
  const manifest = JSON.parse(readFileSync(address, 'utf8'));
  const cases = [];
  for (const [title, options] of Object.entries(optionsFor(subject))) {
    const program = subject.code(options);
    cases.push({ name: title, code: program, ...(await answer(subject, program)) });
  }
  results.push({ package: name, version, installedVersion: manifest.version, abstains: subject.abstains, cases });
}
process.stdout.write(JSON.stringify(results), () => process.exit());
