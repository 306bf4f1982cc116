/** Other servers and what serialises cookies for them. */
import { DELETED, LAX, none, type Program } from '../program.js';
import { BOTH_WORLDS, PRODUCTION } from './express.js';
import { SECURE_AUTOFIX, VALUE_NONE } from './sessions.js';

const FASTIFY_4 = { fastify: 'fastify-4', '@fastify/cookie': '@fastify/cookie-9' };

export const servers: readonly Program[] = [
  {
    library: 'fastify', file: 'fastify-cookie.mjs',
    https: { embed: none({ value: '42', httpOnly: true }), partner: none({ lifetime: 60 }) },
  },
  { library: 'fastify', file: 'fastify-cookie-9.cjs', uses: FASTIFY_4, https: { theme: LAX, lang: LAX, embed: none({ value: '42' }) } },
  { library: 'fastify', file: 'fastify-parse-options.mjs', https: { embed: none({ value: '42', httpOnly: true }) } },
  { library: 'fastify', file: 'fastify-session.mjs', values: 'vary', https: { sessionId: LAX }, http: {} },
  { library: 'fastify', file: 'fastify-session-insecure.mjs', values: 'vary', https: { shop: LAX } },
  { library: 'fastify', file: 'fastify-session-insecure.mjs', how: 'Secure by autofix', rules: SECURE_AUTOFIX, values: 'vary', https: { shop: LAX } },
  { library: 'fastify', file: 'fastify-session-insecure.mjs', how: 'value none', rules: VALUE_NONE, values: 'vary', untouched: true },
  { library: 'fastify', file: 'fastify-session-none.mjs', values: 'vary', untouched: true },
  { library: 'fastify', file: 'fastify-secure-session.mjs', values: 'vary', https: { frame: none({ httpOnly: true, lifetime: 3600 }) }, foundAgain: '2 views' },
  { library: 'fastify', file: 'fastify-session-production.mjs', values: 'vary', environments: [{}], https: { sessionId: LAX } },
  { library: 'fastify', file: 'fastify-session-production.mjs', values: 'vary', environments: [PRODUCTION], https: { sessionId: LAX }, http: {} },

  { library: 'hono', file: 'hono-production.mjs', environments: BOTH_WORLDS, https: { sid: LAX } },
  { library: 'hono', file: 'hono-cookie.mjs', https: { theme: LAX, user: LAX, embed: none({ value: '42', httpOnly: true, lifetime: 86_400 }) } },
  { library: 'hono', file: 'hono-logout.mjs', next: '/logout', afterNext: { sid: DELETED } },
  { library: 'hono', file: 'hono-header.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) } },

  { library: 'h3', file: 'h3-1.mjs', uses: { h3: 'h3-1' }, https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) } },
  { library: 'h3', file: 'h3-1-session.mjs', uses: { h3: 'h3-1' }, values: 'vary', https: { sid: none({ httpOnly: true }) }, foundAgain: '2 views' },
  { library: 'h3', file: 'h3-2.mjs', values: 'vary', https: { theme: LAX } },
  { library: 'h3', file: 'h3-2-none.mjs', https: { embed: none({ value: '42', httpOnly: true, lifetime: 60 }) } },

  { library: '@hapi/hapi', file: 'hapi-state.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true, lifetime: 3600 }) } },
  { library: '@hapi/hapi', file: 'hapi-defaults.cjs', https: { embed: none({ value: '42', httpOnly: true, lifetime: 60 }) } },
  { library: '@hapi/yar', file: 'hapi-yar.mjs', values: 'vary', https: { session: none({ httpOnly: true }) } },

  { library: 'cookie', file: 'cookie-serialize.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }), partner: none({ value: 'a%20b' }) } },
  { library: 'cookie', file: 'cookie-0.cjs', uses: { cookie: 'cookie-0' }, https: { name: LAX } },
  { library: 'cookie', file: 'cookie-2.mjs', uses: { cookie: 'cookie-2' }, https: { theme: LAX, embed: none({ value: '42' }) } },
  {
    library: 'cookie', file: 'cookie-2-arguments.mjs', uses: { cookie: 'cookie-2' },
    https: { undefined: DELETED, theme: { from: 'rejected', to: { value: 'dark', path: '/', sameSite: 'lax', lifetime: 3600 } } },
  },
  { library: 'cookie', file: 'cookie-session-login.mjs', next: '/logout', https: { sid: LAX } },

  { library: 'cookies', file: 'cookies.cjs', https: { LastVisit: LAX, 'LastVisit.sig': LAX, lang: LAX, 'lang.sig': LAX } },
  {
    library: 'cookies', file: 'cookies-none.mjs',
    https: { theme: LAX, embed: none({ value: '42', httpOnly: true, lifetime: 3600 }) }, http: { theme: LAX },
  },
  { library: 'cookies', file: 'cookies-secure.mjs', https: {} },

  {
    library: 'react-router', file: 'react-router-cookie.mjs', values: 'vary',
    https: { prefs: none({ lifetime: 604_800 }), sid: none({ httpOnly: true }) },
  },
  { library: '@tinyhttp/app', file: 'tinyhttp.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) } },

  { library: 'elysia', file: 'elysia.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) } },
  {
    library: 'socket.io', file: 'socket-io.mjs', values: 'vary', next: '/socket.io/?EIO=4&transport=polling',
    afterNext: { io: none({ httpOnly: true, lifetime: 86_400 }) },
  },

  { library: 'node:http', file: 'node-string.mjs', https: { theme: LAX } },
  { library: 'node:http', file: 'node-array.cjs', https: { theme: LAX, lang: LAX, embed: none({ value: '42', httpOnly: true }) } },
  {
    library: 'node:http', file: 'node-template.mjs',
    https: { sid: LAX, embed: none({ lifetime: 86_400 }) },
  },
  { library: 'node:http', file: 'node-headers.mjs', https: { theme: LAX, b: LAX, embed: none({ value: '42' }) } },
  { library: 'node:http', file: 'node-write-head.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) } },
  { library: 'node:http', file: 'node-write-head-flat.mjs', https: { theme: LAX, embed: none({ value: '42' }) } },
  { library: 'node:http', file: 'node-odd.mjs', https: { a: LAX, c: LAX, theme: LAX, b: none({ value: '2' }) } },
  { library: 'node:http', file: 'node-line-break.mjs', https: { until: { from: 'rejected', to: { value: '60', sameSite: 'lax', httpOnly: true, path: '/' } } } },
  { library: 'node:http', file: 'node-helper.cjs', https: { user: LAX, sid: LAX } },
  {
    library: 'node:http', file: 'node-concatenation.cjs', environments: BOTH_WORLDS,
    https: { sid: LAX, 'embed site-a.test': none({ value: '42', hostOnly: false }) }, http: { sid: LAX },
  },
  { library: 'node:http', file: 'node-fetch-headers.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) } },
  {
    // Joined to one cookie they are rejected for the None of the second.
    library: 'node:http', file: 'node-fetch-array.mjs',
    https: { theme: { from: 'rejected', to: { value: 'dark', path: '/', sameSite: 'lax' } }, embed: none({ value: '42' }) },
  },
  {
    library: 'node:http', file: 'node-lifetimes.mjs',
    https: { a: { from: 'stored', to: { lifetime: 3600 } }, b: { from: 'stored', to: { sameSite: 'lax', lifetime: 86_400 } }, c: none({ value: '3', lifetime: 60 }) },
  },
  { library: 'node:http', file: 'node-logout.mjs', next: '/logout', https: { theme: LAX }, afterNext: { sid: DELETED } },
  { library: 'node:http', file: 'node-right.cjs', preset: 'strict', untouched: true },
];
