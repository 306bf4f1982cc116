/** Each library that has an option for it. */
import { missing } from './missing.js';

export const libraries = [
  missing('cookie: serialize', 'sid',
    "res.setHeader('Set-Cookie', «serialize»('sid', id, { path: '/'‹→, sameSite: 'lax'› }));",
    "res.setHeader('Set-Cookie', serialize('sid', id, { path: '/'‹→, sameSite: 'none', secure: true› }));", { before: "import { serialize } from 'cookie';" }),
  missing('cookie: serialize of the namespace', 'sid',
    "const header = cookie.«serialize»('sid', id‹→, { sameSite: 'lax' }›);",
    "const header = cookie.serialize('sid', id‹→, { sameSite: 'none', secure: true }›);", { before: "import * as cookie from 'cookie';" }),
  missing('cookie: stringifySetCookie', 'sid',
    "const header = «stringifySetCookie»({ name: 'sid', value: id‹→, sameSite: 'lax'› });",
    "const header = stringifySetCookie({ name: 'sid', value: id‹→, sameSite: 'none', secure: true› });", { before: "import { stringifySetCookie } from 'cookie';" }),
  missing('express-session: no argument', 'connect.sid',
    "app.use(«session»(‹→{ cookie: { sameSite: 'lax' } }›));",
    "app.use(session(‹→{ cookie: { sameSite: 'none', secure: true } }›));", { before: "import session from 'express-session';" }),
  missing('express-session: no `cookie` key', 'connect.sid',
    "app.use(«session»({ secret‹→, cookie: { sameSite: 'lax' }› }));",
    "app.use(session({ secret‹→, cookie: { sameSite: 'none', secure: true }› }));", { before: "import session from 'express-session';" }),
  missing('express-session: a `cookie` key', 'connect.sid',
    "app.use(«session»({ secret, cookie: { maxAge: 60_000‹→, sameSite: 'lax'› } }));",
    "app.use(session({ secret, cookie: { maxAge: 60_000‹→, sameSite: 'none', secure: true› } }));", { before: "import session from 'express-session';" }),
  missing('express-session: several lines', 'connect.sid',
    `
      app.use(
        «session»({
          secret,
          resave: false,‹→
          cookie: { sameSite: 'lax' },›
        }),
      );
    `,
    `
      app.use(
        session({
          secret,
          resave: false,‹→
          cookie: { sameSite: 'none', secure: true },›
        }),
      );
    `, { before: "import session from 'express-session';" }),
  missing('cookie-session adds Secure by itself', 'session',
    "app.use(«cookieSession»({ keys‹→, sameSite: 'lax'› }));",
    "app.use(cookieSession({ keys‹→, sameSite: 'none'› }));", { before: "const cookieSession = require('cookie-session');", commonjs: true }),
  missing('cookie-session: no argument', 'session',
    "app.use(«cookieSession»(‹→{ sameSite: 'lax' }›));",
    "app.use(cookieSession(‹→{ sameSite: 'none' }›));", { before: "const cookieSession = require('cookie-session');", commonjs: true }),
  missing('Koa', 'sid',
    "const start = (ctx) => ctx.cookies.«set»('sid', id, { signed: true‹→, sameSite: 'lax'› });",
    "const start = (ctx) => ctx.cookies.set('sid', id, { signed: true‹→, sameSite: 'none'› });"),
  missing('cookies', 'sid',
    "new Cookies(req, res).«set»('sid', id‹→, { sameSite: 'lax' }›);",
    "new Cookies(req, res).set('sid', id‹→, { sameSite: 'none' }›);", { before: "import Cookies from 'cookies';" }),
  missing('js-cookie', 'theme',
    "Cookies.«set»('theme', 'dark', { expires: 365‹→, sameSite: 'lax'› });",
    "Cookies.set('theme', 'dark', { expires: 365‹→, sameSite: 'none', secure: true› });", { before: "import Cookies from 'js-cookie';" }),
  missing('Next: cookies()', 'sid',
    `
      export async function save() {
        (await cookies()).«set»('sid', '1'‹→, { sameSite: 'lax' }›);
      }
    `,
    `
      export async function save() {
        (await cookies()).set('sid', '1'‹→, { sameSite: 'none', secure: true }›);
      }
    `, { before: "import { cookies } from 'next/headers';" }),
  missing('Next: cookies() with one object', 'sid',
    `
      export async function save() {
        const store = await cookies();
        store.«set»({ name: 'sid', value: '1', path: '/'‹→, sameSite: 'lax'› });
      }
    `,
    `
      export async function save() {
        const store = await cookies();
        store.set({ name: 'sid', value: '1', path: '/'‹→, sameSite: 'none', secure: true› });
      }
    `, { before: "import { cookies } from 'next/headers';" }),
  missing('Next: NextResponse', 'sid',
    `
      export function GET() {
        const response = NextResponse.json({});
        response.cookies.«set»('sid', '1'‹→, { sameSite: 'lax' }›);
        return response;
      }
    `,
    `
      export function GET() {
        const response = NextResponse.json({});
        response.cookies.set('sid', '1'‹→, { sameSite: 'none', secure: true }›);
        return response;
      }
    `, { before: "import { NextResponse } from 'next/server';" }),
  missing('Hono', 'sid',
    "app.get('/', (c) => «setCookie»(c, 'sid', '1'‹→, { sameSite: 'lax' }›));",
    "app.get('/', (c) => setCookie(c, 'sid', '1'‹→, { sameSite: 'none', secure: true }›));", { before: "import { setCookie } from 'hono/cookie';" }),
  missing('Hono: setSignedCookie', 'sid',
    "app.get('/', (c) => «setSignedCookie»(c, 'sid', '1', key, { path: '/'‹→, sameSite: 'lax'› }));",
    "app.get('/', (c) => setSignedCookie(c, 'sid', '1', key, { path: '/'‹→, sameSite: 'none', secure: true› }));", { before: "import { setSignedCookie } from 'hono/cookie';" }),
  missing('Fastify: `undefined` clears the default', 'sid',
    "reply.setCookie('sid', id, { sameSite: ‹«undefined»→'lax'› });",
    "reply.setCookie('sid', id, { sameSite: ‹undefined→'none', secure: true› });"),
  missing('Fastify: `false` clears the default', 'sid',
    "reply.setCookie('sid', id, { sameSite: ‹«false»→'lax'› });",
    "reply.setCookie('sid', id, { sameSite: ‹false→'none', secure: true› });"),
];
