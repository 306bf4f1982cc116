import { describe, expect, it } from 'vitest';
import { cookiesOf, type Cookie } from '../../src/cookie/index.js';
import { fileOf } from '../../src/model/index.js';
import { sourceOf } from '../evaluation/source.js';

/** The only cookie of a program. */
function cookieIn(code: string, versions: Readonly<Record<string, string>> = {}): Cookie {
  const [cookie, second] = cookiesOf(fileOf(sourceOf(code), { samesite: { versions } }));
  if (!cookie || second) throw new Error(`not one cookie: ${code}`);
  return cookie;
}

const hapi = "export const handler = (request, h) => h.response().state('a', 'b', {});";
const kit = "import { redirect } from '@sveltejs/kit'; export const load = ({ cookies }) => cookies.set('a', 'b', { maxAge: 60 });";
const koa = (options: string): string => `import Koa from 'koa'; new Koa().use(async (ctx) => ctx.cookies.set('a', 'b', ${options}));`;
const jsCookie = (options: string): string => `import Cookies from 'js-cookie'; Cookies.set('a', 'b', ${options});`;
const tiny = (options: string): string => `import { set } from 'tiny-cookie'; set('a', 'b', ${options});`;

describe('HttpOnly and Path', () => {
  it.each<[string, string, boolean | 'unknown', string | undefined, Readonly<Record<string, string>>?]>([
    ['of Express', "app.get('/', (req, res) => res.cookie('a', 'b'));", false, '/'],
    ['of Koa', koa('{}'), true, '/'],
    ['of Koa, taken away', koa('{ httpOnly: undefined, path: undefined }'), false, undefined],
    ['of hapi', hapi, true, undefined],
    ['of SvelteKit 3', kit, true, '/', { '@sveltejs/kit': '3.2.0' }],
    ['of SvelteKit 2, which wants a path', kit, true, 'unknown', { '@sveltejs/kit': '2.70.4' }],
    ['of js-cookie', jsCookie('{ expires: 7 }'), false, '/'],
    ['of js-cookie, which prints any key', jsCookie('{ HttpOnly: true, PATH: "/a" }'), true, '/a'],
    ['of typescript-cookie', "import { setCookie } from 'typescript-cookie'; setCookie('a', 'b');", false, '/'],
    ['of typescript-cookie with attributes', "import { setCookie } from 'typescript-cookie'; setCookie('a', 'b', { secure: true });", false, undefined],
    ['of typescript-cookie with what attributes', "import { setCookie } from 'typescript-cookie'; setCookie('a', 'b', given);", 'unknown', 'unknown'],
    ['of tiny-cookie, which prints false', tiny('{ httpOnly: false }'), true, '/'],
    ['of cookiejs, where another path comes first', "import cookie from 'cookiejs'; cookie.set('a', 'b', { path: '/a' });", false, '/'],
    ['of a name with a prefix', "import { setCookie } from 'undici'; setCookie(headers, { name: '__Host-a', value: 'b' });", false, '/'],
    ['of cookieStore', "cookieStore.set('a', 'b');", false, '/'],
    ['of document.cookie', "document.cookie = 'a=b';", false, undefined],
    ['of what another file decides', "import { defineConfig } from '@adonisjs/session'; defineConfig({ cookie: {} });", 'unknown', 'unknown'],
  ])('%s', (_, code, httpOnly, path, versions) => {
    const world = cookieIn(code, versions).find(['httpOnly', 'path'], () => true);
    expect(world?.httpOnly.is).toBe(httpOnly);
    expect(world?.path.is === 'set' ? world.path.text : world?.path.is).toBe(path ?? 'absent');
  });
});

describe('where it runs', () => {
  it.each([
    ['browser', jsCookie('{}')],
    ['browser', "document.cookie = 'a=b';"],
    ['browser', "cookieStore.set('a', 'b');"],
    ['either', "import Cookies from 'universal-cookie'; new Cookies().set('a', 'b');"],
    ['either', "import { setCookie } from 'cookies-next'; setCookie('a', 'b');"],
    [undefined, koa('{}')],
    [undefined, "res.setHeader('Set-Cookie', 'a=b');"],
  ])('%s: %s', (runsIn, code) => {
    expect(cookieIn(code).manners.runsIn).toBe(runsIn);
  });
});

describe('a number for expires', () => {
  const vue = (count: string): string => `import VueCookies from 'vue-cookies'; VueCookies.set('a', 'b', ${count});`;
  const electron = (date: string): string =>
    `import { session } from 'electron'; session.defaultSession.cookies.set({ url, name: 'a', value: 'b', expirationDate: ${date} });`;
  const chrome = (date: string): string => `chrome.cookies.set({ url, name: 'a', value: 'b', expirationDate: ${date} });`;

  it.each([
    ['days', jsCookie('{ expires: 0 }'), true],
    ['days', jsCookie('{ expires: 1 }'), false],
    ['seconds', vue('60'), false],
    ['seconds', vue('-60'), true],
    ['seconds, of which 0 is a session', vue('0'), false],
    ['seconds, of which -1 is for ever', vue('-1'), false],
    ['seconds since 1970', electron('1_900_000_000'), false],
    ['seconds since 1970', electron('0'), true],
    ['seconds since 1970', chrome('1_900_000_000'), false],
    ['seconds since 1970', chrome('1'), true],
    ['milliseconds since 1970', "import { serialize } from 'cookie'; serialize('a', 'b', { expires: 1_900_000_000 });", true],
  ])('counts %s: %s', (_, code, deletion) => {
    expect(cookieIn(code).find(['deletion'], () => true)?.deletion).toBe(deletion);
  });
});
