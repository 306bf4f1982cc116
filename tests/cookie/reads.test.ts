import { describe, expect, it } from 'vitest';
import { readsOf } from '../../src/cookie/returns/reads.js';
import { fileOf } from '../../src/model/index.js';
import { sourceOf } from '../evaluation/source.js';

/** The code of each read, with the name and kind that it was found under. */
const reads = (code: string): readonly string[] => {
  const source = sourceOf(code);
  return readsOf(fileOf(source, {})).map(({ name, node, kind }) => `${kind} ${name}: ${source.text.slice(...node.range)}`);
};

describe('a cookie is read', () => {
  it.each<[string, string, readonly string[]]>([
    ['as a property in Express', "app.post('/', (req, res) => use(req.cookies.sid, req.signedCookies['b-c']));", ['member sid: req.cookies.sid', "member b-c: req.signedCookies['b-c']"]],
    ['by a name that a constant holds', "const NAME = 'sid'; app.get('/', (req, res) => use(req.cookies[NAME]));", ['member sid: req.cookies[NAME]']],
    ['with optional chaining and a fallback', "function f(req) { return (req.cookies || {}).a ?? req.cookies?.b; }", ['member a: (req.cookies || {}).a', 'member b: req.cookies?.b']],
    ['out of a pattern', 'function f(req) { const { sid, other: o } = req.cookies; }', ['pattern sid: sid', 'pattern other: other: o']],
    ['out of a variable', 'function f(req) { const all = req.cookies; use(all.sid); const { b } = all; }', ['member sid: all.sid', 'pattern b: b']],
    ['out of what a parameter holds', 'app.get("/", ({ cookies }, res) => use(cookies.sid)); function g(req) { const { signedCookies } = req; use(signedCookies.b); }', ['member sid: cookies.sid', 'member b: signedCookies.b']],
    ['in Fastify, whatever the parameter is called', "import fastify from 'fastify'; const app = fastify(); app.get('/', async (r, reply) => r.cookies.sid);", ['member sid: r.cookies.sid']],
    ['in Koa', "app.use(async (ctx) => ctx.cookies.get('sid', { signed: true }));", ["call sid: ctx.cookies.get('sid', { signed: true })"]],
    ['in Hono', "import { getCookie, getSignedCookie } from 'hono/cookie'; getCookie(c, 'a'); getSignedCookie(c, secret, 'b'); getCookie(c).d;", ["call a: getCookie(c, 'a')", "call b: getSignedCookie(c, secret, 'b')", 'member d: getCookie(c).d']],
    ['in Next.js', "import { cookies } from 'next/headers'; (await cookies()).get('a'); const jar = await cookies(); jar.get('b')?.value; export function GET(request) { request.cookies.get('c'); }", ["call a: (await cookies()).get('a')", "call b: jar.get('b')", "call c: request.cookies.get('c')"]],
    ['in h3, with names that Nitro imports', "export default defineEventHandler((event) => getCookie(event, 'a') ?? parseCookies(event).b);", ["call a: getCookie(event, 'a')", 'member b: parseCookies(event).b']],
    ['in Vinxi, with and without an event', "import { getCookie } from 'vinxi/http'; getCookie('a'); getCookie(event, 'b');", ["call a: getCookie('a')", "call b: getCookie(event, 'b')"]],
    ['in SvelteKit', "import { redirect } from '@sveltejs/kit'; export const load = ({ cookies }) => cookies.get('sid');", ["call sid: cookies.get('sid')"]],
    ['in hapi', "import Hapi from '@hapi/hapi'; const server = Hapi.server(); server.route({ handler: (request, h) => request.state.sid });", ['member sid: request.state.sid']],
    ['out of a header that is parsed', "import * as cookie from 'cookie'; const all = cookie.parse(req.headers.cookie ?? ''); use(all.sid);", ['member sid: all.sid']],
    ['by js-cookie', "import Cookies from 'js-cookie'; Cookies.get('sid'); Cookies.get().b;", ["call sid: Cookies.get('sid')", 'member b: Cookies.get().b']],
  ])('%s', (_, code, expected) => {
    expect(reads(code)).toEqual(expected);
  });
});

describe('no cookie is read', () => {
  it.each([
    ['by a method of another object', "function f(req) { req.cookies.get('sid'); req.cookies.set('a', 'b'); }"],
    ['by a write', 'function f(req) { req.cookies.sid = 1; delete req.cookies.sid; }'],
    ['by a name that is not known', 'function f(req, name) { return req.cookies[name]; }'],
    ['from what is no request', 'const cookies = { sid: 1 }; use(cookies.sid, page.cookies.sid, this.cookies.sid);'],
    ['by a function of the file', "function getCookie(c, name) {} getCookie(c, 'sid');"],
  ])('%s', (_, code) => {
    expect(reads(code)).toEqual([]);
  });
});
