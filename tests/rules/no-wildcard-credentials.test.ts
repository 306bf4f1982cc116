import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/no-wildcard-credentials.js';
import { fine, reported, run, type ReportedSetting, type Setting } from './tester.js';

const EXAMPLE = 'https://www.example.com';
const LIST = `['${EXAMPLE}']`;
const TS: Setting = { ts: true };

interface Details {
  api?: string;
  option?: string;
  when?: string;
  /** What the suggestion writes in the place of the marked code; undefined where there is none. */
  write?: string | undefined;
  /** The marked code of the suggestion, where that writes elsewhere. */
  code?: string;
  origins?: string;
}

/** One report of the marked place, with its suggestion. */
function opened(messageId: string, name: string, code: string, details: Details = {}, setting: ReportedSetting = {}) {
  const { api = 'cors()', option = 'origin', when = '', write = LIST, origins } = details;
  const edited = details.code ?? code.replace(/«([^»]*)»/, (_, before: string) => `‹${before}→${write}›`);
  const suggestions = [{ messageId: origins === undefined ? 'nameExample' : 'nameSite', data: { origins: origins ?? EXAMPLE }, code: edited }];
  return reported(
    name,
    code,
    [{ messageId, data: { api, option, when: when && ` when ${when}` }, suggestions: 'write' in details && details.write === undefined ? [] : suggestions }],
    setting,
  );
}

const any = (name: string, code: string, details?: Details, setting?: ReportedSetting) => opened('any', name, code, details, setting);
const star = (name: string, code: string, details?: Details, setting?: ReportedSetting) => opened('star', name, code, details, setting);
const byDefault = (what: 'any' | 'star', name: string, code: string, details: Details, setting?: ReportedSetting) => opened(`${what}ByDefault`, name, code, details, setting);

/** Code below an import of cors. */
const CORS = { before: "import cors from 'cors';" };

run('no-wildcard-credentials: cors', rule, {
  valid: [
    fine('no credentials', `app.use(cors()); app.use(cors({ origin: '*' })); app.use(cors({ origin: true }));`, CORS),
    fine('credentials that are off', `app.use(cors({ origin: true, credentials: false }));`, CORS),
    fine('an origin', `app.use(cors({ origin: 'https://app.example.com', credentials: true }));`, CORS),
    fine('a list', `app.use(cors({ origin: ['https://app.example.com', /\\.example\\.org$/], credentials: true }));`, CORS),
    fine('a list with a star, which is an origin like others', `app.use(cors({ origin: ['*'], credentials: true }));`, CORS),
    fine('an empty list', `app.use(cors({ origin: [], credentials: true }));`, CORS),
    fine('no CORS at all', `app.use(cors({ origin: false, credentials: true }));`, CORS),
    fine('an origin from elsewhere', `app.use(cors({ origin: process.env.ORIGIN, credentials: true }), cors({ origin, credentials: true }), cors({ origin: config.get('origin'), credentials: true }));`, CORS),
    fine('a list from elsewhere', `app.use(cors({ origin: ['https://a.example', process.env.ORIGIN], credentials: true }), cors({ origin: [...list, /./], credentials: true }), cors({ origin: process.env.ORIGINS.split(','), credentials: true }));`, CORS),
    fine('credentials from elsewhere', `app.use(cors({ origin: true, credentials }), cors({ origin: true, ...options }));`, CORS),
    fine('other values', `app.use(cors({ origin: undefined, credentials: true }), cors({ origin: null, credentials: true }), cors({ origin: true, credentials: undefined }), cors({ origin: true, credentials: 'true' }), cors({ origin: '', credentials: true }), cors({ origin: 1, credentials: true }), cors({ origin: {}, credentials: true }));`, CORS),
    fine('options from elsewhere', `app.use(cors(options)); app.use(cors(...all)); app.use(cors({ ...options, credentials: true }));`, CORS),
    fine('options for each request', `app.use(cors((request, callback) => callback(null, { origin: true, credentials: true })));`, CORS),
    fine('a function that asks a list', `app.use(cors({ origin: (origin, callback) => callback(null, list.includes(origin)), credentials: true }));`, CORS),
    fine('a function that branches', `app.use(cors({ origin: (origin, callback) => (list.has(origin) ? callback(null, true) : callback(new Error('no'))), credentials: true }));`, CORS),
    fine('a function with an if', `app.use(cors({ origin(origin, callback) { if (!origin || list.includes(origin)) { callback(null, true); } else { callback(new Error('no')); } }, credentials: true }));`, CORS),
    fine('a function that leaves', `app.use(cors({ origin: function (origin, callback) { if (list.indexOf(origin) === -1) return callback(new Error('no'), false); return callback(null, true); }, credentials: true }));`, CORS),
    fine('a function that says nothing to some', `app.use(cors({ origin(origin, callback) { if (isBad(origin)) return; callback(null, true); }, credentials: true }), cors({ origin(origin, callback) { if (BAD) return; callback(null, true); }, credentials: true }), cors({ origin(origin, callback) { if (GOOD) callback(null, true); }, credentials: true }));`, CORS),
    fine('a function that calls another', `app.use(cors({ origin(origin, callback) { check(origin); callback(null, true); }, credentials: true }), cors({ origin: (origin, callback) => load(origin, callback), credentials: true }), cors({ origin: (origin, callback) => { load(origin, (error, ok) => callback(error, ok)); }, credentials: true }));`, CORS),
    fine('a function that waits, tries or repeats', `app.use(cors({ async origin(origin, callback) { await load(); callback(null, true); }, credentials: true }), cors({ origin(origin, callback) { try { check(origin); callback(null, true); } catch (error) { callback(error); } }, credentials: true }), cors({ origin(origin, callback) { for (const one of list) callback(null, true); }, credentials: true }), cors({ origin(origin, callback) { switch (origin) { default: callback(null, true); } }, credentials: true }), cors({ origin(origin, callback) { throw callback(null, true); }, credentials: true }));`, CORS),
    fine('a function that says no, or an error', `app.use(cors({ origin: (origin, callback) => callback(null, false), credentials: true }), cors({ origin: (origin, callback) => callback(error, true), credentials: true }), cors({ origin: (origin, callback) => callback(), credentials: true }), cors({ origin: (origin, callback) => callback(null), credentials: true }));`, CORS),
    fine('a function that answers by what cors does not look at', `app.use(cors({ origin: () => true, credentials: true }), cors({ origin: (origin) => origin, credentials: true }), cors({ origin: async () => true, credentials: true }));`, CORS),
    fine('a function that changes the origin', `app.use(cors({ origin(origin, callback) { origin = find(origin); callback(null, origin); }, credentials: true }), cors({ origin(origin, callback) { origin = 'https://a.example'; callback(null, origin); }, credentials: true }));`, CORS),
    fine('a function from elsewhere', `app.use(cors({ origin: isAllowed, credentials: true }), cors({ origin: makeOrigin(), credentials: true }));`, CORS),
    fine('other functions', `app.use(cors({ *origin(origin, callback) { callback(null, true); }, credentials: true }), cors({ get origin() { return true; }, credentials: true }), cors({ origin: (origin, { callback }) => callback(null, true), credentials: true }), cors({ origin(origin, callback) {}, credentials: true }));`, CORS),
    fine('a pattern for some', `app.use(cors({ origin: /^https:\\/\\/.*\\.example\\.com$/, credentials: true }), cors({ origin: /localhost/, credentials: true }), cors({ origin: /^https:\\/\\/[a-z]+$/, credentials: true }));`, CORS),
    fine('a pattern that takes long to try', `app.use(cors({ origin: /^(.*)*$/, credentials: true }), cors({ origin: /^((a+)+)+$/, credentials: true }));`, CORS),
    fine('development', `app.use(cors({ origin: isDev ? true : 'https://a.example', credentials: true }), cors({ origin: process.env.NODE_ENV === 'production' ? list : true, credentials: true }), cors({ origin: prod || /./, credentials: process.env.NODE_ENV !== 'production' }));`, CORS),
    fine('a call during development', `if (process.env.NODE_ENV === 'development') app.use(cors({ origin: true, credentials: true })); if (import.meta.env.DEV) app.use(cors({ origin: true, credentials: true }));`, CORS),
    fine('worlds that exclude each other', `app.use(cors({ origin: open ? true : 'https://a.example', credentials: !open }), cors({ origin: open ? '*' : list, credentials: open ? false : true }));`, CORS),
    fine('a star that is asked for', `const origin = process.env.ORIGIN || '*'; app.use(cors({ origin, credentials: origin !== '*' }));`, CORS),
    fine('another cors', `import { cors } from './cors.js'; app.use(cors({ origin: true, credentials: true }));`),
    fine('cors of the file', `function cors() {} app.use(cors({ origin: true, credentials: true }));`),
    fine('look-alikes', `const options = { origin: '*', credentials: true }; fetch(url, { origin: '*', credentials: 'include' }); new S3Client({ origin: true, credentials: true });`, CORS),
  ],
  invalid: [
    any('true', `app.use(cors({ origin: «true», credentials: true }));`, {}, CORS),
    any('credentials first', `app.use(cors({ credentials: true, origin: «true» }));`, {}, CORS),
    any('require', `const cors = require('cors'); app.use(cors({ origin: «true», credentials: true }));`),
    any('require in place', `app.use(require('cors')({ origin: «true», credentials: true }));`),
    any('double quotes', `import cors from "cors"; app.use(cors({ origin: «true», credentials: true }));`, { write: `["${EXAMPLE}"]` }),
    star('a star', `app.use(cors({ origin: «'*'», credentials: true }));`, {}, CORS),
    byDefault('star', 'credentials alone', `app.use(cors({ credentials: «true» }));`, { code: `app.use(cors({ credentials: true‹→, origin: ${LIST}› }));` }, CORS),
    byDefault(
      'star',
      'credentials alone, on lines of their own',
      `
        app.use(
          cors({
            methods: ['GET'],
            credentials: «true»,
          }),
        );
      `,
      {
        code: `
        app.use(
          cors({
            methods: ['GET'],
            credentials: true‹→,
            origin: ${LIST}›,
          }),
        );
      `,
      },
      CORS,
    ),
    any('a pattern', `app.use(cors({ origin: «/.*/», credentials: true }));`, {}, CORS),
    any('other patterns', `app.use(cors({ origin: «/^https?:\\/\\//i», credentials: true }));`, {}, CORS),
    any('an empty pattern', `app.use(cors({ origin: «/(?:)/gu», credentials: true }));`, {}, CORS),
    any('a pattern in a list', `app.use(cors({ origin: «['https://a.example', /./]», credentials: true }));`, {}, CORS),
    any('a pattern in a const', `const ALL = /^/; app.use(cors({ origin: «ALL», credentials: true }));`, {}, CORS),
    any('a callback', `app.use(cors({ origin: «(origin, callback) => callback(null, true)», credentials: true }));`, {}, CORS),
    any('a callback with the origin', `app.use(cors({ origin: «function (origin, cb) { return cb(null, origin); }», credentials: true }));`, {}, CORS),
    any('a callback with a const', `app.use(cors({ origin: «(origin, cb) => { const asking = origin; console.log('CORS', asking); cb(undefined, asking); }», credentials: true }));`, {}, CORS),
    any('a callback with a fallback', `app.use(cors({ origin: «(origin, cb) => cb(null, origin || '*')», credentials: true }));`, {}, CORS),
    any('an async callback', `app.use(cors({ origin: «async (origin, cb) => { cb(null, true); }», credentials: true }));`, {}, CORS),
    any('yes in all branches', `app.use(cors({ origin: «(origin, cb) => { if (!origin) { return cb(null, true); } return cb(null, origin); }», credentials: true }));`, {}, CORS),
    any('yes in both branches', `app.use(cors({ origin: «(origin, cb) => { if (origin) { cb(null, true); } else { cb(null, true); } }», credentials: true }));`, {}, CORS),
    any('something after the answer', `app.use(cors({ origin: «(origin, cb) => { cb(null, true); logger.info(origin); }», credentials: true }));`, {}, CORS),
    star('a callback with a star', `app.use(cors({ origin: «(origin, cb) => cb(null, '*')», credentials: true }));`, {}, CORS),
    any('a method', `app.use(cors({ «origin(origin, cb) { cb(null, true); }», credentials: true }));`, { write: `origin: ${LIST}` }, CORS),
    any('a function of the file', `function allow(origin, cb) { cb(null, true); } app.use(cors({ origin: «allow», credentials: true }));`, {}, CORS),
    any('types', `const options: CorsOptions = { origin: «(origin: string | undefined, cb: (e: Error | null, ok?: boolean) => void): void => cb(null, true as boolean)», credentials: true } satisfies CorsOptions; app.use(cors(options));`, {}, { ...CORS, ...TS }),
    any('a const, used twice', `const options = { origin: «true», credentials: true }; app.use(cors(options)); app.options('*', cors(options));`, {}, CORS),
    any('shorthand', `const origin = true; app.use(cors({ «origin», credentials: true }));`, { write: `origin: ${LIST}` }, CORS),
    any('a later write', `const options = { credentials: true }; options.origin = «true»; app.use(cors(options));`, {}, CORS),
    any('a spread', `const open = { origin: «true» }; app.use(cors({ ...open, credentials: true }));`, {}, CORS),
    any('a function that makes the options', `const make = () => ({ origin: «true», credentials: true }); app.use(cors(make()));`, {}, CORS),
    any('a condition', `app.use(cors({ origin: open ? «true» : 'https://a.example', credentials: true }));`, { when: '`open` is true' }, CORS),
    any('a condition on credentials', `app.use(cors({ origin: «true», credentials: withCookies ? true : false }));`, { when: '`withCookies` is true' }, CORS),
    any('two conditions', `app.use(cors({ origin: open ? «true» : list, credentials: !closed }));`, { when: '`open` is true and `closed` is false' }, CORS),
    any('a fallback', `app.use(cors({ origin: process.env.ORIGIN || «true», credentials: true }));`, { when: '`process.env.ORIGIN` has no value' }, CORS),
    any('an inverted condition', `app.use(cors({ origin: process.env.NODE_ENV === 'production' ? «true» : list, credentials: true }));`, { when: "`process.env.NODE_ENV` is 'production'" }, CORS),
    star('a star during development, which fails there', `app.use(cors({ origin: isProd ? list : «'*'», credentials: true }));`, { when: '`isProd` is false' }, CORS),
    any('a condition around the call', `if (open) app.use(cors({ origin: open ? «true» : list, credentials: true }));`, {}, CORS),
    byDefault('star', 'options under a condition', `app.use(cors({ credentials: «true», ...(list ? { origin: list } : {}) }));`, { when: '`list` is false', code: `app.use(cors({ credentials: true, ...(list ? { origin: list } : {})‹→, origin: ${LIST}› }));` }, CORS),
    any('the own site', `app.use(cors({ origin: «true», credentials: true }));`, { write: "['https://example.com']", origins: 'https://example.com' }, { ...CORS, settings: { site: 'example.com' } }),
    any('several own sites', `app.use(cors({ origin: «true», credentials: true }));`, { write: "['https://example.com', 'http://example.org:8080']", origins: 'https://example.com, http://example.org:8080' }, { ...CORS, settings: { site: ['example.com', 'http://example.org:8080'] } }),
    any('Next.js', `import NextCors from 'nextjs-cors'; export default async (req, res) => { await NextCors(req, res, { origin: «true», credentials: true }); };`, { api: 'NextCors()' }),
    any('socket.io', `import { Server } from 'socket.io'; new Server(http, { cors: { origin: «true», credentials: true } });`, { api: 'Server()' }),
    star('socket.io without a server', `import { Server } from 'socket.io'; new Server({ cors: { origin: «'*'», credentials: true } });`, { api: 'Server()' }),
    star('socket.io 2', `const io = require('socket.io')(http, { cors: { origin: «'*'», credentials: true } });`, { api: 'Server()' }),
    any('engine.io', `import { attach } from 'engine.io'; attach(http, { cors: { origin: «true», credentials: true } });`, { api: 'attach()' }),
  ],
});

const FASTIFY = { before: "import cors from '@fastify/cors';" };
const ELYSIA = { before: "import { cors } from '@elysiajs/cors';" };
const ADONIS = { before: "import { defineConfig } from '@adonisjs/cors';" };
const KOA = { before: "import cors from '@koa/cors';" };
const HONO = { before: "import { cors } from 'hono/cors';" };
const NEST = { before: "import { NestFactory } from '@nestjs/core';" };
const HAPI = { before: "import Hapi from '@hapi/hapi';" };
const H3 = { before: "import { handleCors } from 'h3';" };
const MIDDY = { before: "import httpCors from '@middy/http-cors';" };
const installed = (name: string, version: string) => ({ settings: { versions: { [name]: version } } });

run('no-wildcard-credentials: other libraries', rule, {
  valid: [
    fine('@fastify/cors: another plugin', `app.register(cookie, { origin: true, credentials: true }); app.register(plugin, { origin: true, credentials: true });`, FASTIFY),
    fine('@fastify/cors: options for each request', `app.register(cors, (instance) => (request, callback) => callback(null, { origin: true, credentials: true })); app.register(cors, { delegator: load, credentials: true, origin: 'https://a.example' });`, FASTIFY),
    fine('@fastify/cors: functions that check', `app.register(cors, { origin: async (origin) => list.has(origin), credentials: true }); app.register(cors, { origin: (origin, cb) => { const { hostname } = new URL(origin); if (hostname === 'localhost') { cb(null, true); return; } cb(new Error('no'), false); }, credentials: true });`, FASTIFY),
    fine('@fastify/cors: a function that never answers', `app.register(cors, { origin: () => true, credentials: true });`, FASTIFY),
    fine('@koa/cors: what it prints', `app.use(cors({ origin: true, credentials: true })); app.use(cors({ origin: /./, credentials: true })); app.use(cors({ origin: 'https://a.example', credentials: true }));`, KOA),
    fine('@koa/cors: functions that check', `app.use(cors({ origin: (ctx) => (list.includes(ctx.get('Origin')) ? ctx.get('Origin') : ''), credentials: true })); app.use(cors({ origin: () => true, credentials: true })); app.use(cors({ origin(ctx) { const origin = ctx.get('origin'); return verify(origin); }, credentials: true }));`, KOA),
    fine('@koa/cors: credentials for each request', `app.use(cors({ credentials: (ctx) => ctx.path === '/' })); app.use(cors()); app.use(cors({ origin: '*' }));`, KOA),
    fine('hono: what throws', `app.use(cors({ origin: true, credentials: true })); app.use(cors({ origin: false, credentials: true })); app.use(cors({ origin: /./, credentials: true }));`, HONO),
    fine('hono: functions', `app.use(cors({ origin: (origin) => (origin.endsWith('.example.com') ? origin : 'https://example.com'), credentials: true })); app.use(cors({ origin: () => true, credentials: true })); app.use(cors({ origin: (origin, c) => c.env.ORIGIN, credentials: true }));`, HONO),
    fine('hono: a star in a list, since 4.6.5', `app.use(cors({ origin: ['*'], credentials: true }));`, { ...HONO, ...installed('hono', '4.13.19') }),
    fine('hono: a star in a list, in a version that is not known', `app.use(cors({ origin: ['*'], credentials: true }));`, HONO),
    fine('Elysia: no credentials, or a list', `new Elysia().use(cors({ credentials: false })).use(cors({ origin: 'app.example.com' })).use(cors({ origin: [/\\.example\\.com$/] })).use(cors({ origin: false }));`, ELYSIA),
    fine('Elysia: functions', `new Elysia().use(cors({ origin: (request) => request.headers.get('origin') })).use(cors({ origin: (request) => isAllowed(request) })).use(cors({ origin: ({ headers }) => headers.get('origin') === 'https://a.example' }));`, ELYSIA),
    fine('Elysia: options from elsewhere', `new Elysia().use(cors(options)).use(cors({ ...options }));`, ELYSIA),
    fine('Adonis: a list, no CORS, or no credentials', `export default [defineConfig({ origin: ['https://a.example'] }), defineConfig({ enabled: false }), defineConfig({ enabled: env.get('CORS') }), defineConfig({ credentials: false }), defineConfig({ origin: false })];`, ADONIS),
    fine('Adonis: as its template writes it', `export default defineConfig({ enabled: true, origin: app.inDev ? true : [], credentials: true });`, ADONIS),
    fine('another defineConfig', `import { defineConfig } from '@adonisjs/auth'; export default defineConfig({ origin: true, credentials: true });`),
    fine('Nest: a list', `const app = await NestFactory.create(AppModule, { cors: true }); app.enableCors(); app.enableCors({ origin: process.env.ORIGIN, credentials: true }); app.enableCors({ origin: ['*'], credentials: true });`, NEST),
    fine('enableCors without Nest', `app.enableCors({ origin: true, credentials: true });`),
    fine('Nest: options in the wrong place', `await NestFactory.create(AppModule, { origin: true, credentials: true });`, NEST),
    fine('hapi: a list, or no credentials', `Hapi.server({ routes: { cors: true } }); Hapi.server({ routes: { cors: { origin: ['*'] } } }); Hapi.server({ routes: { cors: { origin: ['https://a.example'], credentials: true } } }); Hapi.server({ routes: { cors: { origin: 'ignore', credentials: true } } });`, HAPI),
    fine('routes without hapi', `server.route({ method: 'GET', path: '/', options: { cors: { origin: ['*'], credentials: true } } });`),
    fine('h3: what it compares', `handleCors(event, { origin: true, credentials: true }); handleCors(event, { origin: ['*'], credentials: true }); handleCors(event, { origin: /./, credentials: true }); handleCors(event, { origin: (origin) => list.has(origin), credentials: true });`, H3),
    fine('h3: no import, no handler', `handleCors(event, { origin: '*', credentials: true });`),
    fine('h3: a function of the file', `function handleCors() {} export default defineEventHandler((event) => handleCors(event, { origin: '*', credentials: true }));`),
    fine('micro-cors', `const cors = require('micro-cors'); module.exports = [cors({ allowCredentials: false }), cors({ origin: 'https://a.example' }), cors({ origin: true }), cors(options)];`),
    fine('middy', `middy(f).use(httpCors({ credentials: true })).use(httpCors({ origins: ['https://a.example'], credentials: true })).use(httpCors({ origin: '*' })).use(httpCors({ getOrigin: (origin) => find(origin), credentials: true }));`, MIDDY),
    fine('middy 4 with a star in its list', `middy(f).use(httpCors({ origins: ['*'], credentials: false }));`, MIDDY),
    fine('restify: what throws', `import corsMiddleware from 'restify-cors-middleware2'; corsMiddleware({ origins: ['*'], credentials: true }); corsMiddleware({ credentials: true }); corsMiddleware({ origins: ['https://a.example'], credentials: true, allowCredentialsAllOrigins: true });`),
  ],
  invalid: [
    any('@fastify/cors', `app.register(cors, { origin: «true», credentials: true });`, { api: '@fastify/cors' }, FASTIFY),
    any('@fastify/cors, required', `fastify.register(require('@fastify/cors'), { origin: «true», credentials: true });`, { api: '@fastify/cors' }),
    any('@fastify/cors, imported in place', `await fastify.register(import('@fastify/cors'), { origin: «true», credentials: true });`, { api: '@fastify/cors' }),
    star('@fastify/cors: a star in a list', `app.register(cors, { origin: «['*']», credentials: true });`, { api: '@fastify/cors' }, FASTIFY),
    any('@fastify/cors: a promise', `app.register(cors, { origin: «async (origin) => origin», credentials: true });`, { api: '@fastify/cors' }, FASTIFY),
    byDefault('any', '@koa/cors: credentials alone', `app.use(cors({ credentials: «true» }));`, { code: `app.use(cors({ credentials: true‹→, origin: '${EXAMPLE}'› }));` }, KOA),
    any('@koa/cors: a star', `app.use(cors({ origin: «'*'», credentials: true }));`, { write: `'${EXAMPLE}'` }, KOA),
    any('@koa/cors: false', `app.use(cors({ origin: «false», credentials: true }));`, { write: `'${EXAMPLE}'` }, KOA),
    star('@koa/cors: a star, before 3.4.1', `app.use(cors({ origin: «'*'», credentials: true }));`, { write: `'${EXAMPLE}'` }, { ...KOA, ...installed('@koa/cors', '3.1.0') }),
    any('@koa/cors: a function', `app.use(cors({ origin: «(ctx) => ctx.request.header.origin», credentials: true }));`, { write: `'${EXAMPLE}'` }, KOA),
    any('@koa/cors: several sites, of which it takes one', `app.use(cors({ origin: «(ctx) => ctx.get('Origin') || '*'», credentials: true }));`, { write: undefined }, { ...KOA, settings: { site: ['a.example', 'b.example'] } }),
    byDefault('star', 'hono: credentials alone', `app.use('/api/*', cors({ credentials: «true» }));`, { code: `app.use('/api/*', cors({ credentials: true‹→, origin: ${LIST}› }));` }, HONO),
    any('hono: a function', `app.use('*', cors({ origin: «(origin) => origin», credentials: true }));`, {}, HONO),
    any('hono: a function with a fallback', `app.use('*', cors({ origin: «(origin, c) => { return origin ?? '*'; }», credentials: true }));`, {}, HONO),
    star('hono: a star in a list, before 4.6.5', `app.use(cors({ origin: «['*']», credentials: true }));`, {}, { ...HONO, ...installed('hono', '4.4.0') }),
    byDefault('any', 'Elysia: nothing at all', `new Elysia().use(«cors»());`, { code: `new Elysia().use(cors(‹→{ origin: ${LIST} }›));` }, ELYSIA),
    byDefault('any', 'Elysia: an empty object', `new Elysia().use(«cors»({}));`, { code: `new Elysia().use(cors(‹{}→{ origin: ${LIST} }›));` }, ELYSIA),
    byDefault('any', 'Elysia: other options', `new Elysia().use(«cors»({ methods: ['GET'] }));`, { code: `new Elysia().use(cors({ methods: ['GET']‹→, origin: ${LIST}› }));` }, ELYSIA),
    byDefault('star', 'Elysia 1.0', `new Elysia().use(«cors»());`, { code: `new Elysia().use(cors(‹→{ origin: ${LIST} }›));` }, { ...ELYSIA, ...installed('@elysiajs/cors', '1.0.2') }),
    star('Elysia: a star', `new Elysia().use(cors({ origin: «'*'» }));`, {}, ELYSIA),
    any('Elysia: a function', `new Elysia().use(cors({ origin: «() => true» }));`, {}, ELYSIA),
    any('Elysia: the default export', `import cors from '@elysiajs/cors'; new Elysia().use(cors({ origin: «true» }));`),
    byDefault('any', 'Adonis: nothing about origins', `export default «defineConfig»({ enabled: true });`, { api: '@adonisjs/cors', code: `export default defineConfig({ enabled: true‹→, origin: ${LIST}› });` }, ADONIS),
    any('Adonis: as its older template writes it', `export default defineConfig({ enabled: true, origin: «true», credentials: true });`, { api: '@adonisjs/cors' }, ADONIS),
    any('Adonis: a star', `export default defineConfig({ origin: «'*'» });`, { api: '@adonisjs/cors' }, ADONIS),
    any('Adonis: a function', `export default defineConfig({ origin: «(requestOrigin) => requestOrigin» });`, { api: '@adonisjs/cors' }, ADONIS),
    any('Nest', `const app = await NestFactory.create(AppModule); app.enableCors({ origin: «true», credentials: true });`, { api: 'enableCors()' }, NEST),
    any('Nest: as it is made', `await NestFactory.create(AppModule, { cors: { origin: «true», credentials: true } });`, { api: 'NestFactory.create()' }, NEST),
    any('Nest: with an adapter', `await NestFactory.create(AppModule, new FastifyAdapter(), { cors: { origin: «true», credentials: true } });`, { api: 'NestFactory.create()' }, NEST),
    byDefault('star', 'Nest: a gateway', `import { WebSocketGateway } from '@nestjs/websockets'; @WebSocketGateway(80, { cors: { credentials: «true» } }) export class Gateway {}`, { api: '@WebSocketGateway()', code: `import { WebSocketGateway } from '@nestjs/websockets'; @WebSocketGateway(80, { cors: { credentials: true‹→, origin: ${LIST}› } }) export class Gateway {}` }, TS),
    byDefault('any', 'hapi: credentials alone', `const server = Hapi.server({ routes: { cors: { credentials: «true» } } });`, { api: 'Hapi.server()', code: `const server = Hapi.server({ routes: { cors: { credentials: true‹→, origin: ${LIST}› } } });` }, HAPI),
    any('hapi: a star', `const server = new Hapi.Server({ routes: { cors: { origin: «['*']», credentials: true } } });`, { api: 'Hapi.server()' }, HAPI),
    any('hapi: a route', `server.route({ method: 'GET', path: '/', options: { cors: { origin: «['*']», credentials: true } } });`, { api: 'server.route()' }, HAPI),
    star('tinyhttp', `import { cors } from '@tinyhttp/cors'; app.use(cors({ origin: «true», credentials: true }));`),
    any('tinyhttp: a function', `import { cors } from '@tinyhttp/cors'; app.use(cors({ origin: «(req) => req.headers.origin», credentials: true }));`),
    star('h3', `export default defineEventHandler((event) => { handleCors(event, { origin: «'*'», credentials: true }); });`, { api: 'handleCors()' }, H3),
    any('h3: a function', `export default defineEventHandler((event) => { handleCors(event, { origin: «() => true», credentials: true }); });`, { api: 'handleCors()' }, H3),
    any('h3: a pattern in a list', `export default eventHandler((event) => { appendCorsHeaders(event, { origin: «[/.*/]», credentials: true }); });`, { api: 'appendCorsHeaders()' }),
    byDefault('star', 'h3: by Nitro', `export default defineEventHandler((event) => { handleCors(event, { credentials: «true» }); });`, { api: 'handleCors()', code: `export default defineEventHandler((event) => { handleCors(event, { credentials: true‹→, origin: ${LIST}› }); });` }),
    byDefault('star', 'micro-cors: nothing at all', `const cors = require('micro-cors'); module.exports = «cors»()(handler);`, { api: 'micro-cors', code: `const cors = require('micro-cors'); module.exports = cors(‹→{ origin: '${EXAMPLE}' }›)(handler);` }),
    star('micro-cors: a star', `const cors = require('micro-cors')({ origin: «'*'» });`, { api: 'micro-cors', write: `'${EXAMPLE}'` }),
    any('middy', `middy(f).use(httpCors({ origin: «'*'», credentials: true }));`, { api: 'httpCors()', write: `'${EXAMPLE}'` }, MIDDY),
    any('middy: a list', `middy(f).use(httpCors({ origins: «['*']», credentials: true }));`, { api: 'httpCors()', option: 'origins' }, { ...MIDDY, ...installed('@middy/http-cors', '7.9.2') }),
    any('middy: a function', `middy(f).use(httpCors({ getOrigin: «(origin) => origin», credentials: true }));`, { api: 'httpCors()', option: 'getOrigin', write: undefined }, MIDDY),
    byDefault('any', 'restify', `import corsMiddleware from 'restify-cors-middleware2'; corsMiddleware({ credentials: «true», allowCredentialsAllOrigins: true });`, { api: 'corsMiddleware()', option: 'origins', code: `import corsMiddleware from 'restify-cors-middleware2'; corsMiddleware({ credentials: true, allowCredentialsAllOrigins: true‹→, origins: ${LIST}› });` }),
    any('a function of the user’s own', `import { allow } from './http.js'; allow(app, { any: «true» });`, { api: 'allow()', option: 'any' }, { settings: { apis: [{ call: './http.js#allow', origin: '1.any', credentials: '1.credentials', defaults: { origin: 'none', credentials: true } }] } }),
  ],
});

const HEADER = { api: '', option: 'Access-Control-Allow-Origin', write: `'${EXAMPLE}'` };
const anyHeader = (name: string, code: string, details: Details = {}, setting?: ReportedSetting) => opened('anyHeader', name, code, { ...HEADER, ...details }, setting);
const starHeader = (name: string, code: string, details: Details = {}, setting?: ReportedSetting) => opened('starHeader', name, code, { ...HEADER, ...details }, setting);

/** Middleware that writes both headers, the origin as given. */
const writing = (origin: string, before = '', credentials = "'true'"): string =>
  `app.use((req, res, next) => { ${before}res.setHeader('Access-Control-Allow-Origin', ${origin}); res.setHeader('Access-Control-Allow-Credentials', ${credentials}); next(); });`;

run('no-wildcard-credentials: headers', rule, {
  valid: [
    fine('one of the two', `res.setHeader('Access-Control-Allow-Origin', '*'); other.setHeader('Access-Control-Allow-Credentials', 'true');`),
    fine('an origin', writing(`'https://a.example'`)),
    fine('an origin from elsewhere', `${writing('process.env.ORIGIN')} ${writing('origin')} ${writing('req.headers.host')} ${writing('find(req)')}`),
    fine('credentials that are off', `${writing(`'*'`, '', "'false'")} ${writing(`'*'`, '', 'false')} ${writing(`'*'`, '', 'allowed')} ${writing(`'*'`, '', "'TRUE'")}`),
    fine('two functions', `app.use((req, res) => { res.setHeader('Access-Control-Allow-Origin', '*'); }); app.use((req, res) => { res.setHeader('Access-Control-Allow-Credentials', 'true'); });`),
    fine('two branches', `app.use((req, res) => { if (open) { res.setHeader('Access-Control-Allow-Origin', '*'); } else { res.setHeader('Access-Control-Allow-Credentials', 'true'); } });`),
    fine('two branches that nobody can tell apart', `app.use(async (req, res) => { if (await open()) res.setHeader('Access-Control-Allow-Origin', '*'); if (!(await open())) res.setHeader('Access-Control-Allow-Credentials', 'true'); });`),
    fine('a star for others', `app.use((req, res) => { res.set('Access-Control-Allow-Origin', '*'); if (list.includes(req.headers.origin)) { res.set('Access-Control-Allow-Origin', req.headers.origin); res.set('Access-Control-Allow-Credentials', 'true'); } });`),
    fine('credentials unless it is a star', `app.use((req, res) => { const origin = config.origin || '*'; res.set('Access-Control-Allow-Origin', origin); if (origin !== '*') res.set('Access-Control-Allow-Credentials', 'true'); });`),
    fine('a list that is asked', writing('origin', 'const origin = req.headers.origin; if (!list.includes(origin)) return next(); ')),
    fine('a list that is asked before', writing('origin', 'const { origin } = req.headers; const ok = list.includes(origin); if (!ok) return next(); ')),
    fine('a list that is asked in place', writing(`list.includes(req.headers.origin) ? req.headers.origin : list[0]`)),
    fine('a list that is asked on the way', writing('allowed', `const allowed = list.find((one) => one === req.headers.origin); `)),
    fine('a comparison', writing('req.headers.origin', `if (req.headers.origin !== 'https://a.example') return next(); `)),
    fine('a pattern', writing(`req.get('Origin')`, `if (!/\\.example$/.test(req.get('Origin'))) { return next(); } `)),
    fine('a function that throws', writing('req.headers.origin', 'assertAllowed(req.headers.origin); ')),
    fine('a function that is given the request', writing('req.headers.origin', 'if (!isAllowed(req)) return next(); ')),
    fine('a lookup', writing('origin', 'const origin = req.headers.origin; if (!ALLOWED[origin]) return next(); ')),
    fine('a check elsewhere in the file', `app.use((req, res, next) => { if (!list.includes(req.headers.origin)) return res.sendStatus(403); next(); }); ${writing('req.headers.origin')}`),
    fine('a check by a function elsewhere in the file', `const isAllowed = (req) => /\\.example$/.test(req.get('origin')); ${writing('req.headers.origin')}`),
    fine('a switch', `app.use((req, res) => { switch (req.headers.origin) { case 'https://a.example': res.set('Access-Control-Allow-Origin', req.headers.origin); res.set('Access-Control-Allow-Credentials', 'true'); } });`),
    fine('a switch that leaves', writing('req.headers.origin', `switch (kind) { case 1: return next(); } `)),
    fine('a try that leaves', writing('req.headers.origin', `try { check(req); } catch { return next(); } `)),
    fine('a condition that nobody knows', `app.use((req, res) => { if (res.locals.open) { res.set({ 'Access-Control-Allow-Origin': req.headers.origin, 'Access-Control-Allow-Credentials': 'true' }); } });`),
    fine('a helper that is called under a condition', `function allow(req, res) { res.set('Access-Control-Allow-Origin', req.headers.origin); res.set('Access-Control-Allow-Credentials', 'true'); } app.use((req, res, next) => { if (list.includes(req.headers.origin)) allow(req, res); next(); });`),
    fine('a helper that is given the origin', `const headers = (origin) => ({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }); export default { fetch: (request) => new Response(null, { headers: headers(request.headers.get('Origin')) }) };`),
    fine('a response under a condition', `exports.handler = async (event) => { const { origin } = event.headers; return { statusCode: 200, headers: list.has(origin) ? { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' } : {} }; };`),
    fine('development', writing('req.headers.origin', `if (process.env.NODE_ENV === 'production') return next(); `)),
    fine('other parameters', `${writing(`req.query.get('origin')`)} ${writing('req.query.origin')} ${writing('req.body.headers')} ${writing('url.searchParams.get("origin")')}`),
    fine('requests of clients', `axios.get(url, { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': true } }); fetch(url, { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' } }); xhr.setRequestHeader('Access-Control-Allow-Origin', '*'); xhr.setRequestHeader('Access-Control-Allow-Credentials', 'true');`),
    fine('headers of requests', `const headers = new Headers(); headers.set('Access-Control-Allow-Origin', '*'); headers.set('Access-Control-Allow-Credentials', 'true'); fetch(url, { headers }); request.headers.set('Access-Control-Allow-Origin', '*'); request.headers.set('Access-Control-Allow-Credentials', 'true'); let all = new HttpHeaders(); all = all.set('Access-Control-Allow-Origin', '*').set('Access-Control-Allow-Credentials', 'true'); new Headers({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' });`),
    fine('expectations and mocks', `expect(res.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' }); const mockRes = make(); mockRes.setHeader('Access-Control-Allow-Origin', '*'); mockRes.setHeader('Access-Control-Allow-Credentials', 'true');`),
    fine('answers of mocks', `import { http, HttpResponse } from 'msw'; http.get('/', () => HttpResponse.json({}, { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' } }));`),
    fine('objects that are no response', `const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' }; export { headers }; module.exports = { devServer: { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' } } };`),
    fine('lists of their own', `export default [[{ key: 'Access-Control-Allow-Origin', value: '*' }], [{ key: 'Access-Control-Allow-Credentials', value: 'true' }], [{ key: 'Access-Control-Allow-Credentials' }]];`),
    fine('an unknown spread behind', `export const handler = () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true', ...extra } });`),
    fine('an assignment elsewhere', `config.headers['Access-Control-Allow-Origin'] = '*'; config.headers['Access-Control-Allow-Credentials'] = 'true'; axios.defaults.headers.common['Access-Control-Allow-Origin'] = '*'; axios.defaults.headers.common['Access-Control-Allow-Credentials'] = 'true';`),
  ],
  invalid: [
    starHeader('setHeader', writing(`«'*'»`)),
    starHeader('true', writing(`«'*'»`, '', 'true')),
    starHeader('any letter case', `app.use((req, res) => { res.header('access-control-allow-credentials', true); res.header('ACCESS-CONTROL-ALLOW-ORIGIN', «'*'»); });`),
    starHeader('names in consts', `const ORIGIN = 'Access-Control-Allow-Origin'; app.use((req, res) => { res.append(ORIGIN, «'*'»); res.append('Access-Control-Allow-Credentials', 'true'); });`),
    starHeader('a chain', `app.use((req, res) => { res.status(200).set('Access-Control-Allow-Origin', «'*'»).set('Access-Control-Allow-Credentials', 'true').end(); });`),
    starHeader('an object', `app.use((req, res) => { res.set({ 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' }); });`),
    starHeader('writeHead', `http.createServer((req, res) => { res.writeHead(200, { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' }); });`),
    starHeader('writeHead with a reason', `http.createServer((req, res) => { res.writeHead(200, 'OK', { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' }); });`),
    starHeader('a const', `const headers = { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' }; export const GET = () => new Response('', { headers }); export const POST = () => new Response('', { headers: { ...headers, 'X-A': 'b' } });`),
    starHeader('Response.json', `export const GET = () => Response.json({}, { headers: { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' } });`),
    starHeader('pairs', `export const GET = () => new Response('', { headers: [['Access-Control-Allow-Origin', «'*'»], ['Access-Control-Allow-Credentials', 'true']] });`),
    starHeader('Headers of a response', `export function GET() { const headers = new Headers(); headers.set('Access-Control-Allow-Origin', «'*'»); headers.set('Access-Control-Allow-Credentials', 'true'); return new Response('', { headers }); }`),
    starHeader('AWS Lambda', `export const handler = async () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': true }, body: '' });`),
    starHeader('AWS Lambda, by a helper', `const answer = (statusCode, body) => ({ statusCode, body, headers: { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': true } });`),
    starHeader('Azure', `module.exports = async () => { return { status: 200, headers: { 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' } }; };`),
    starHeader('next.config', `module.exports = { async headers() { return [{ source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Credentials', value: 'true' }, { key: 'Access-Control-Allow-Origin', value: «'*'» }] }]; } };`),
    starHeader('a condition', `app.use((req, res) => { res.set('Access-Control-Allow-Origin', «'*'»); if (session) res.set('Access-Control-Allow-Credentials', 'true'); });`, { when: '`session` has a value' }),
    starHeader('a condition on the value', writing(`origin ? origin : «'*'»`), { when: '`origin` is false' }),
    starHeader('two branches with both', `app.use((req, res) => { if (open) { res.set('Access-Control-Allow-Origin', «'*'»); res.set('Access-Control-Allow-Credentials', 'true'); } else { res.set('Access-Control-Allow-Origin', 'https://a.example'); res.set('Access-Control-Allow-Credentials', 'true'); } });`),
    starHeader('Hono', `app.use(async (c, next) => { c.header('Access-Control-Allow-Origin', «'*'»); c.header('Access-Control-Allow-Credentials', 'true'); await next(); });`),
    starHeader('Fastify', `app.addHook('onSend', async (request, reply) => { reply.headers({ 'Access-Control-Allow-Origin': «'*'», 'Access-Control-Allow-Credentials': 'true' }); });`),
    anyHeader('the header', writing('«req.headers.origin»')),
    anyHeader('the header with a fallback', writing(`«req.headers.origin || '*'»`)),
    anyHeader('req.get', writing(`«req.get('Origin')»`)),
    anyHeader('req.header', writing(`«req.header("origin") ?? ''»`, '', 'true'), { write: `'${EXAMPLE}'` }),
    anyHeader('a const', writing('«origin»', 'const origin = req.headers.origin; ')),
    anyHeader('a destructured const', writing('«origin»', 'const { origin } = req.headers; ')),
    anyHeader('a const with a fallback', writing('«origin»', `const origin = req.headers['origin'] || '*'; console.log('from', origin); `)),
    anyHeader('an origin that is printed elsewhere', `app.use((req, res, next) => { logger.info({ origin: req.headers.origin, from: \`\${req.get('origin')}\` }); next(); }); ${writing('«req.headers.origin»')}`),
    anyHeader('the question whether there is one', writing('«origin»', 'const origin = req.headers.origin; if (!origin) return next(); ')),
    anyHeader('other questions', 'const PUBLIC = load(); ' + writing('«origin»', `const origin = req.headers.origin; if (origin === undefined || typeof origin !== 'string' || req.method === 'HEAD' || req.path.startsWith('/x')) { return next(); } if (PUBLIC && req.method === 'GET') return next(); `)),
    anyHeader('the answer to OPTIONS', `app.use((req, res, next) => { const isPreflight = req.method === 'OPTIONS'; if (isPreflight) { res.set('Access-Control-Allow-Origin', «req.headers.origin»); res.set('Access-Control-Allow-Credentials', 'true'); return res.end(); } next(); });`),
    anyHeader('a helper', `function allow(req, res) { res.set('Access-Control-Allow-Origin', «req.headers.origin»); res.set('Access-Control-Allow-Credentials', 'true'); } app.use((req, res, next) => { allow(req, res); next(); });`),
    anyHeader('a helper that makes the headers', `const cors = (request) => ({ 'Access-Control-Allow-Origin': «request.headers.get('Origin') ?? '*'», 'Access-Control-Allow-Credentials': 'true' }); export default { fetch: (request) => new Response(null, { headers: cors(request) }) };`),
    anyHeader('Koa', `app.use(async (ctx, next) => { ctx.set('Access-Control-Allow-Origin', «ctx.get('Origin')»); ctx.set('Access-Control-Allow-Credentials', 'true'); await next(); });`),
    anyHeader('Koa, an object', `app.use(async (ctx, next) => { ctx.set({ 'Access-Control-Allow-Origin': «ctx.request.header.origin», 'Access-Control-Allow-Credentials': 'true' }); await next(); });`),
    anyHeader('Next.js', `export function middleware(request) { const response = NextResponse.next(); response.headers.set('Access-Control-Allow-Origin', «request.headers.get('origin') ?? ''»); response.headers.set('Access-Control-Allow-Credentials', 'true'); return response; }`),
    anyHeader('the headers of Next.js', `import { headers } from 'next/headers'; import { NextResponse } from 'next/server'; export async function GET() { const origin = (await headers()).get('origin'); return NextResponse.json({}, { headers: { 'Access-Control-Allow-Origin': «origin», 'Access-Control-Allow-Credentials': 'true' } }); }`),
    anyHeader('AWS Lambda', `exports.handler = async (event) => { const origin = event.headers.origin || event.headers.Origin; return { statusCode: 200, headers: { 'Access-Control-Allow-Origin': «origin», 'Access-Control-Allow-Credentials': 'true' } }; };`),
    anyHeader('Elysia', `new Elysia().onRequest(({ set, request }) => { set.headers['Access-Control-Allow-Origin'] = «request.headers.get('Origin')»; set.headers['Access-Control-Allow-Credentials'] = 'true'; });`),
    anyHeader('types', `app.use((req: Request, res: Response, next: NextFunction) => { res.setHeader('Access-Control-Allow-Origin', «req.headers.origin as string»); res.setHeader('Access-Control-Allow-Credentials', 'true'); next(); });`, {}, TS),
    anyHeader('the own site', writing('«req.headers.origin»'), { write: "'https://example.com'", origins: 'https://example.com' }, { settings: { site: 'example.com' } }),
    anyHeader('several own sites, of which a header holds one', writing('«req.headers.origin»'), { write: undefined }, { settings: { site: ['a.example', 'b.example'] } }),
  ],
});

describe('no-wildcard-credentials: messages', () => {
  const say = (code: string): readonly string[] =>
    new Linter().verify(code, [{ plugins: { samesite: { rules: { it: rule } } }, rules: { 'samesite/it': 'error' } }]).map(({ message }) => message);

  it.each([
    [`import cors from 'cors'; cors({ origin: true, credentials: true });`, "Any site can read this server's answers with the user's cookies: cors() allows credentials, and `origin` lets every origin through. Name the origins that may read them, or leave credentials out."],
    [`import { cors } from '@elysiajs/cors'; cors();`, "Any site can read this server's answers with the user's cookies: cors() allows credentials, and lets every origin through where `origin` names none. Name the origins that may read them, or leave credentials out."],
    [`import cors from 'cors'; cors({ origin: open ? '*' : list, credentials: true });`, 'cors() allows credentials, but sends `*` as the origin when `open` is true: browsers refuse that pair, so a request with cookies fails from every site. Name the origins that may read them, or leave credentials out.'],
    [`import cors from 'cors'; cors({ credentials: true });`, 'cors() allows credentials, but sends `*` as the origin where `origin` names none: browsers refuse that pair, so a request with cookies fails from every site. Name the origins that may read them, or leave credentials out.'],
    [`(req, res) => res.set({ 'Access-Control-Allow-Origin': req.get('Origin'), 'Access-Control-Allow-Credentials': 'true' });`, "Any site can read this server's answers with the user's cookies: whatever origin asks is sent back as Access-Control-Allow-Origin, and credentials are allowed. Name the origins that may read them, or leave credentials out."],
    [`(req, res) => res.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' });`, 'Access-Control-Allow-Origin is `*` here, and credentials are allowed: browsers refuse that pair, so a request with cookies fails from every site. Name the origins that may read them, or leave credentials out.'],
  ])('%s', (code, message) => {
    expect(say(code)).toEqual([message]);
  });

  it('reports the same code once, however often it is used', () => {
    const code = `import cors from 'cors'; const options = { origin: true, credentials: true }; app.use(cors(options)); app.options('*', cors(options)); app.get('/', cors(options));`;
    expect(say(code)).toHaveLength(1);
  });
});
