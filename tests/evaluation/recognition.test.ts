import { describe, expect, it } from 'vitest';
import { Recognizer, descendants, parseAddress, Evaluation, type CallNode, type Node, type ReceiverShape } from '../../src/evaluation/index.js';
import { sourceOf } from './source.js';

describe('parseAddress', () => {
  it.each([
    ['cookie#serialize', { kind: 'module', name: 'cookie' }, ['serialize']],
    ['express-session#()', { kind: 'module', name: 'express-session' }, ['()']],
    ['@fastify/cookie#fastifyCookie.serialize', { kind: 'module', name: '@fastify/cookie' }, ['fastifyCookie', 'serialize']],
    ['next/headers#cookies().set', { kind: 'module', name: 'next/headers' }, ['cookies', '()', 'set']],
    ['next/server#NextResponse.*().cookies.set', { kind: 'module', name: 'next/server' }, ['NextResponse', '*', '()', 'cookies', 'set']],
    ['globalThis.fetch', { kind: 'global' }, ['fetch']],
    ['<express.Response>.cookie', { kind: 'receiver', name: 'express.Response' }, ['cookie']],
    ['*.setHeader', { kind: 'any' }, ['setHeader']],
    ['./http.js#setSession', { kind: 'module', name: './http.js' }, ['setSession']],
    ['https://deno.land/std*#setCookie', { kind: 'module', name: 'https://deno.land/std*' }, ['setCookie']],
    ['#imports#useCookie', { kind: 'module', name: '#imports' }, ['useCookie']],
    ['react-cookie#useCookies().1', { kind: 'module', name: 'react-cookie' }, ['useCookies', '()', '1']],
  ])('%s', (address, root, path) => {
    expect(parseAddress(address)).toEqual({ root, path });
  });

  it.each(['', 'fetch', 'cookie#', '#serialize', '<a>', '<a>cookie', '*', '*.', 'window.fetch', 'a#b#c'])('"%s" is none', (address) => {
    expect(() => parseAddress(address)).toThrow(`"${address}" is no address`);
  });
});

/** The source of each call that is known under `address`. */
function known(code: string, address: string, shape: ReceiverShape = {}, ts = false, filename = ''): readonly string[] {
  const source = sourceOf(code, { ts });
  const ev = new Evaluation(source, { filename, injectors: ['@angular/core#inject'] });
  const recognizer = new Recognizer([[address, address]], { it: shape });
  const calls = [...descendants(source.ast as Node, source.visitorKeys)].filter((node): node is CallNode => node.type === 'CallExpression' || node.type === 'NewExpression');
  return calls.filter((call) => recognizer.callee(ev, call).length > 0).map(({ range }) => code.slice(...range));
}

describe('functions', () => {
  it.each([
    ["import { serialize } from 'cookie'; serialize('a'); text.serialize('b');", 'cookie#serialize', ["serialize('a')"]],
    ["import * as c from 'cookie'; (0, c.serialize)('a');", 'cookie#serialize', ["(0, c.serialize)('a')"]],
    ["import session from 'express-session'; session();", 'express-session#()', ['session()']],
    ["import { a as session } from 'express-session'; session();", 'express-session#()', []],
    ["const s = __importDefault(require('express-session')); (0, s.default)();", 'express-session#()', ['(0, s.default)()']],
    ["import C from 'cookies'; new C(q, s).set('a');", 'cookies#().set', ["new C(q, s).set('a')"]],
    ["fetch('a'); window.fetch('b'); self.fetch('c'); x.fetch('d');", 'globalThis.fetch', ["fetch('a')", "window.fetch('b')", "self.fetch('c')"]],
    ["import fetch from 'node-fetch'; fetch('a');", 'globalThis.fetch', []],
    ["res.setHeader('a'); a.b().setHeader('b'); setHeader('c');", '*.setHeader', ["res.setHeader('a')", "a.b().setHeader('b')"]],
    ["res?.setHeader('a'); res['setHeader']('b');", '*.setHeader', ["res?.setHeader('a')", "res['setHeader']('b')"]],
    ["import { N } from 'n'; N.json().cookies.set(1); N.next().cookies.set(2); N.cookies.set(3);", 'n#N.*().cookies.set', ['N.json().cookies.set(1)', 'N.next().cookies.set(2)']],
    ["import { setCookie } from 'https://deno.land/std@0.224.0/http/cookie.ts'; setCookie(h);", 'https://deno.land/std*#setCookie', ['setCookie(h)']],
    ["import { useCookies } from 'rc'; const [all, set, remove] = useCookies(); set('a'); remove('b');", 'rc#useCookies().1', ["set('a')"]],
    ["import { inject } from '@angular/core'; import { C } from 'c'; inject(C).set('a'); inject(D).set('b');", 'c#C().set', ["inject(C).set('a')"]],
    ["import { inject } from 'elsewhere'; import { C } from 'c'; inject(C).set('a');", 'c#C().set', []],
  ])('%s', (code, address, expected) => {
    expect(known(code, address)).toEqual(expected);
  });
});

describe('instances of imported classes', () => {
  it.each<[string, string, number]>([
    ['a parameter', "import { C } from 'c'; const f = (x: C) => x.set('a');", 1],
    ['a parameter property', "import { C } from 'c'; class A { constructor(private readonly x: C) {} f() { this.x.set('a'); } }", 1],
    ['under another local name', "import { C as D } from 'c'; const f = (x: D) => x.set('a');", 1],
    ['a class of another module', "import { C } from 'other'; const f = (x: C) => x.set('a');", 0],
    ['a part of a parameter', "import { C } from 'c'; const f = ({ x }: C) => x.set('a');", 0],
    ['a class of the file', "class C {} const f = (x: C) => x.set('a');", 0],
    ['nothing known', "const f = (x: C) => x.set('a');", 0],
  ])('%s', (_, code, count) => {
    expect(known(code, 'c#C().set', {}, true)).toHaveLength(count);
  });
});

describe('receivers', () => {
  const call = '<it>.cookie';
  const named: ReceiverShape = { names: ['res'], types: ['Response'], properties: ['res'], chains: true };

  const handled: ReceiverShape = {
    handlers: [{ methods: ['get'], made: ['e#()'], named: ['app', '*Router'], namedWith: ['e'], namedAnywhere: ['app'], keys: ['handler'], wrappers: ['wrap'], index: { 2: 1 } }],
    notWith: ['other'],
  };

  it.each<[string, string, ReceiverShape, number]>([
    ['a parameter by its name', 'const f = (res) => res.cookie();', named, 1],
    ['a parameter by another name', 'const f = (jar) => jar.cookie();', named, 0],
    ['a global by its name', 'res.cookie();', named, 1],
    ['what the file makes itself', 'const res = { cookie() {} }; res.cookie();', named, 0],
    ['what a function of the file makes', 'const make = () => ({}); const res = make(); res.cookie();', named, 0],
    ['a property', 'const f = (req) => req.res.cookie();', named, 1],
    ['a destructured parameter', 'const f = ({ res }) => res.cookie();', named, 1],
    ['a chain', 'const f = (res) => res.status(200).type("x").cookie();', named, 1],
    ['no chain', 'const f = (res) => res.status(200).cookie();', { names: ['res'] }, 0],
    ['only with a module', "import 'fastify'; const f = (res) => res.cookie();", { names: ['res'], onlyWith: ['fastify'] }, 1],
    ['not without it', 'const f = (res) => res.cookie();', { names: ['res'], onlyWith: ['fastify'] }, 0],
    ['not with another', "import '@fastify/cookie'; const f = (res) => res.cookie();", { names: ['res'], notWith: ['@fastify/*'] }, 0],
    ['what a call returns', "import { R } from 'm'; const x = R.json(); x.cookie();", { made: ['m#R.*()'] }, 1],
    ['a handler by its position', "import e from 'e'; const app = e(); app.get('/', (a, b) => b.cookie());", handled, 1],
    ['the wrong position', "import e from 'e'; const app = e(); app.get('/', (a, b) => a.cookie());", handled, 0],
    ['a handler in an array', "import e from 'e'; const app = e(); app.get('/', [(a, b) => b.cookie()]);", handled, 1],
    ['a handler of a chain', "import e from 'e'; e().route('/').get((a, b) => b.cookie());", handled, 1],
    ['a handler under a key', "import e from 'e'; e().get({ handler: (a, b) => b.cookie(), other: (a, b) => b.cookie() });", handled, 1],
    ['a handler that is wrapped', "import e from 'e'; e().get(wrap((a, b) => b.cookie()), hide((a, b) => b.cookie()));", handled, 1],
    ['a handler by its name', "import e from 'e'; function f(a, b) { b.cookie(); } const g = (a, b) => b.cookie(); e().get(f, g);", handled, 2],
    ['a function that is handed to nobody', "import e from 'e'; function f(a, b) { b.cookie(); } e().get(h);", handled, 0],
    ['another method', "import e from 'e'; e().on('/', (a, b) => b.cookie());", handled, 0],
    ['named so beside the module', "import 'e'; export const f = (app, x) => app.get(x, (a, b) => b.cookie());", handled, 1],
    ['named with such an ending', "import 'e'; this.usersRouter.get('/', (a, b) => b.cookie());", handled, 1],
    ['named otherwise', "import 'e'; cache.get('/', (a, b) => b.cookie());", handled, 0],
    ['named so, with a path', "app.get('/', (a, b) => b.cookie()); app.get(/x/, (a, b) => b.cookie()); app.get(['/'], (a, b) => b.cookie());", handled, 3],
    ['named so, without a path', "app.get('x', (a, b) => b.cookie()); app.get((a, b) => b.cookie());", handled, 0],
    ['named so, in a file of another framework', "import 'e'; import 'other'; app.get('/', (a, b) => b.cookie());", handled, 0],
    ['named so, made by another module', "import 'e'; import o from 'o'; const app = o(); app.get('/', (a, b) => b.cookie());", handled, 0],
    ['named so, imported from the project', "import 'e'; import { app } from './app.js'; app.get('/', (a, b) => b.cookie());", handled, 1],
    ['named so, of a class of the file', "import 'e'; class A {} const app = new A(); app.get('/', (a, b) => b.cookie());", handled, 0],
    ['named so, made by a function of the file', "import e from 'e'; function make() { return e(); } const app = make(); app.get('/', (a, b) => b.cookie());", handled, 1],
  ])('%s', (_, code, shape, count) => {
    expect(known(code, call, shape)).toHaveLength(count);
  });

  it.each<[string, string, number]>([
    ['by its type, under any name', 'const f = (out: Response) => out.cookie();', 1],
    ['by an imported type under another name', "import type { Response as R } from 'express'; const f = (out: R) => out.cookie();", 1],
    ['by a qualified type', "import type e from 'express'; const f = (out: e.Response) => out.cookie();", 1],
    ['a union', 'const f = (out: Response | Other) => out.cookie();', 1],
    ['any', 'const f = (res: any) => res.cookie();', 1],
    ['another type, whatever its name', 'const f = (res: Jar) => res.cookie();', 0],
    ['another type that calls itself so', "import type { Jar as Response } from 'jar'; const f = (res: Response) => res.cookie();", 0],
  ])('%s', (_, code, count) => {
    expect(known(code, call, named, true)).toHaveLength(count);
  });
});

describe('handlers that a module exports', () => {
  const call = '<it>.cookies.set';
  const exported: ReceiverShape = {
    handlers: [{ exports: ['load', 'actions', 'GET'], types: ['Load', 'Actions'], index: { 1: 0 } }],
    types: ['Event', 'kit#Context'],
    properties: ['event'],
    onlyWith: ['kit'],
    files: ['+page.server.*'],
  };

  it.each<[string, string, number]>([
    ['a function', "import 'kit'; export function load({ cookies }) { cookies.set('a'); }", 1],
    ['a constant', "import 'kit'; export const GET = (event) => event.cookies.set('a');", 1],
    ['an object of functions', "import 'kit'; export const actions = { default: async ({ cookies }) => cookies.set('a'), other({ cookies: c }) { c.set('b'); } };", 2],
    ['a default in the pattern', "import 'kit'; export const load = ({ cookies = none } = {}) => cookies.set('a');", 1],
    ['by another name', "import 'kit'; export const other = ({ cookies }) => cookies.set('a');", 0],
    ['not exported', "import 'kit'; const load = ({ cookies }) => cookies.set('a');", 0],
    ['another position', "import 'kit'; export const load = (a, { cookies }) => cookies.set('a');", 0],
    ['inside another function', "import 'kit'; export const load = () => ({ cookies }) => cookies.set('a');", 0],
    ['a type of one module', "import type { Context } from 'kit'; const f = (x: Context) => x.cookies.set('a');", 1],
    ['a type of that name from elsewhere', "import type { Context } from './types'; const f = (x: Context) => x.cookies.set('a');", 0],
    ['in a file of nothing', "export const load = ({ cookies }) => cookies.set('a');", 0],
    ['declared to be of a type', "const any: Load = ({ cookies }) => cookies.set('a');", 1],
    ['an object that satisfies a type', "const all = { default: ({ cookies }) => cookies.set('a') } satisfies Actions;", 1],
    ['a pattern of a type', "export const any = ({ cookies }: Event) => cookies.set('a');", 1],
    ['a pattern of another type', "import 'kit'; export const load = ({ cookies }: Other) => cookies.set('a');", 0],
    ['held by a property', "import 'kit'; export const handle = ({ event }) => event.cookies.set('a');", 1],
  ])('%s', (_, code, count) => {
    expect(known(code, call, exported, true)).toHaveLength(count);
  });

  it.each([
    ['/app/routes/+page.server.ts', 1],
    ['C:\\app\\+page.server.js', 1],
    ['+page.ts', 0],
    ['/app/+page.server', 0],
  ])('in a file that has such a name: %s', (filename, count) => {
    expect(known("export const load = ({ cookies }) => cookies.set('a');", call, exported, true, filename)).toHaveLength(count);
  });
});

describe('handlers that a function is given', () => {
  const given: ReceiverShape = { handlers: [{ calls: ['m#define', 'globalThis.Bun.serve'], keys: ['*'], index: { 1: 0 } }] };

  it.each<[string, string, number]>([
    ['an export', "import { define } from 'm'; define((c) => c.set('a'));", 1],
    ['a global', "Bun.serve({ routes: { '/': { GET: (c) => c.set('a') } } });", 1],
    ['a function of the file', "const define = (f) => f; define((c) => c.set('a'));", 0],
    ['an export of another module', "import { define } from 'other'; define((c) => c.set('a'));", 0],
  ])('%s', (_, code, count) => {
    expect(known(code, '<it>.set', given)).toHaveLength(count);
  });
});

describe('addresses with more than a name', () => {
  it.each([
    ["const c = require('cookie'); c.default.serialize(1);", 'cookie#default.serialize', ['c.default.serialize(1)']],
    ["import c from 'cookie'; c(1); c.default(2);", 'cookie#default', ['c(1)', 'c.default(2)']],
    ['x.a().b(1); x.a.b(2); new x.a().b(3); y().b(4);', '*.a().b', ['x.a().b(1)', 'new x.a().b(3)']],
    ['x.a()(1); x.a(2)(3);', '*.a()', ['x.a()', 'x.a(2)']],
    ["import { N } from 'n'; N().cookies.set(1); N.a().cookies.set(2);", 'n#N.*().cookies.set', ['N.a().cookies.set(2)']],
    ["import { N } from 'n'; N.x.set(1); N.set(2);", 'n#N.*.set', ['N.x.set(1)']],
    ['Bun.serve(1); x.Bun.serve(2); serve(3);', 'globalThis.Bun.serve', ['Bun.serve(1)']],
    ['x[y](1); (() => 1)(2); x`a`;', '*.y', []],
    ["import { a } from 'm'; a().b(1); a.b(2);", 'm#a().b', ['a().b(1)']],
    ["import * as m from 'm'; m.a.b(1); m.b(2);", 'm#b', ['m.b(2)']],
    ["import { b } from 'm'; const { c } = b; c(1);", 'm#b.c', ['c(1)']],
    ["import { b } from 'm'; const d = b.c; d(1);", 'm#b.c', ['d(1)']],
  ])('%s', (code, address, expected) => {
    expect(known(code, address)).toEqual(expected);
  });
});

describe('objects that are declared to be of a type', () => {
  const types = (code: string, address = 'm#Options'): number => {
    const source = sourceOf(code, { ts: true });
    const recognizer = new Recognizer([[address, address]], {});
    const objects = [...descendants(source.ast as Node, source.visitorKeys)].filter((node) => node.type === 'ObjectExpression');
    return objects.filter((object) => recognizer.type(new Evaluation(source), object).length > 0).length;
  };

  it.each<[string, number]>([
    ["import type { Options } from 'm'; const o: Options = {};", 1],
    ["import type { Options as O } from 'm'; const o: O = {};", 1],
    ["import { type Options } from 'm'; f({} satisfies Options);", 1],
    ["import { type Options } from 'm'; f({} as Options);", 1],
    ["import { type Options } from 'm'; f({} as string);", 0],
    ["import { type Options } from 'm'; f({}); const o = {};", 0],
    ["import { type Options } from 'm'; const o: Options = f({});", 0],
    ["import { type Options } from 'm'; const o: Options = { a: {} };", 1],
    ["import { type Options } from 'm'; const o: Options[] = {};", 0],
    ["import * as m from 'm'; const o: m.Options = {};", 0],
    ["import type { Options } from 'other'; const o: Options = {};", 0],
    ['const o: Options = {};', 0],
  ])('%s', (code, count) => {
    expect(types(code)).toBe(count);
  });

  it('are none where no type is known', () => {
    const source = sourceOf('const o: Options = {};', { ts: true });
    expect(new Recognizer([], {}).type(new Evaluation(source), source.ast as Node)).toEqual([]);
  });
});

describe('what else is a receiver', () => {
  const named: ReceiverShape = { names: ['res'], types: ['Response', 'kit#Reply'], properties: ['res'], chains: true, notWith: ['other'] };

  it.each<[string, number]>([
    ['const f = (res = x) => res.cookie();', 1],
    ['const f = ([res]) => res.cookie();', 0],
    ['const f = ({ a: res }) => res.cookie();', 0],
    ['const f = ({ a: { res } }) => res.cookie();', 1],
    ['const f = (...res) => res.cookie();', 0],
    ['this.res.cookie();', 1],
    ['get().res.cookie();', 1],
    ['(a + b).res.cookie();', 1],
    ["import m from 'm'; m.res.cookie();", 0],
    ['const m = {}; m.res.cookie();', 0],
    ['const f = (res) => res.a.b().cookie();', 0],
    ['const f = (res) => res()().cookie();', 0],
    ['const f = (res) => res().cookie();', 0],
    ['const f = (res) => res.status().cookie();', 1],
    ['const f = (res) => { const { cookie } = res; cookie(); };', 1],
    ['const f = (res) => { const set = res.cookie; set(); };', 1],
    ["import 'other'; const f = (res) => res.cookie();", 0],
    ["import 'other'; res.cookie();", 0],
    ['x.cookie();', 0],
    ['const f = (res: unknown) => res.cookie();', 1],
    ['const f = (res: string) => res.cookie();', 0],
    ['const f = (x: Response & Extra) => x.cookie();', 1],
    ['const f = (x: string | number) => x.cookie();', 0],
    ['const f = (x: Response | undefined) => x.cookie();', 1],
    ['const f = (x: Response = y) => x.cookie();', 1],
    ['const x: Response = make(); x.cookie();', 1],
    ['const x: Response = {}; x.cookie();', 0],
    ['const x: any = make().res; x.cookie();', 1],
    ["import type { Response } from 'other'; const f = (x: Response) => x.cookie();", 0],
    ["import type { Reply } from 'kit'; const f = (x: Reply) => x.cookie();", 1],
    ["import type { Reply } from 'elsewhere'; const f = (x: Reply) => x.cookie();", 0],
    ["import type { Other } from 'kit'; const f = (x: Other) => x.cookie();", 0],
    ['const f = (x: Reply) => x.cookie();', 0],
    ['const f = (x: (() => void)) => x.cookie();', 0],
    ['class C { constructor(private res) {} m() { this.res.cookie(); } }', 1],
    ['class C { constructor(private x: Response) {} m() { this.x.cookie(); } }', 1],
    ['class C { constructor(private x: Jar) {} m() { this.x.cookie(); } }', 0],
  ])('%s', (code, count) => {
    expect(known(code, '<it>.cookie', named, true)).toHaveLength(count);
  });

  it.each<[string, ReceiverShape, number]>([
    ['x.create().cookie(); x.other().cookie(); create().cookie();', { made: ['*.create()'] }, 1],
    ["import { R } from 'm'; R().cookie(); R.cookie(); new R().cookie();", { made: ['m#R()'] }, 2],
    ["import { R } from 'm'; R.status().type().cookie();", { made: ['m#R'], chains: true }, 1],
    ["import { R } from 'm'; R().status().cookie();", { made: ['m#R()'] }, 0],
    ['Bun.make().cookie(); x.Bun.make().cookie();', { made: ['globalThis.Bun.make()'] }, 1],
    ['const f = (res) => res.cookie();', { names: ['res'], files: ['a.js', 'b.js'] }, 0],
    ["import 'm'; const f = (res) => res.cookie();", { names: ['res'], files: ['a.js'], onlyWith: ['n', 'm'] }, 1],
    ['const f = (res) => res.cookie(); res.cookie();', {}, 0],
  ])('%s', (code, shape, count) => {
    expect(known(code, '<it>.cookie', shape)).toHaveLength(count);
  });

  it('is one of a file that is named so', () => {
    for (const [name, count] of [['a.js', 1], ['b.js', 1], ['c.js', 0]] as const) {
      expect(known('const f = (res) => res.cookie();', '<it>.cookie', { names: ['res'], files: ['a.js', 'b.js'] }, false, name)).toHaveLength(count);
    }
  });

  it('is followed by all of a path', () => {
    expect(known('const f = (res) => { res.cookies().set(1); res.cookies.set(2); new res.cookies().set(3); res.set(4); };', '<it>.cookies().set', named)).toEqual(['res.cookies().set(1)', 'new res.cookies().set(3)']);
    expect(known('const f = (res) => res.cookie();', '<unheard of>.cookie', named)).toEqual([]);
  });
});

describe('more about handlers', () => {
  const shape: ReceiverShape = {
    handlers: [
      { calls: ['x#y'], index: { 9: 0 } },
      { methods: ['get'], made: ['z#()', 'e#()', 'e#Router()'], named: ['app'], namedWith: ['e'], namedAnywhere: ['app'], keys: ['handler'], wrappers: ['wrap'], exports: ['load'], types: ['Load'], index: { 2: 1 } },
    ],
  };
  const H = '(a, b) => b.cookie()';

  it.each<[string, number]>([
    [`import e from 'e'; e.Router().get(${H});`, 1],
    [`import e from 'e'; e.Other().get(${H});`, 0],
    [`import e from 'e'; e().a.get(${H});`, 0],
    [`import e from 'other'; e().get(${H});`, 0],
    [`e().get(${H});`, 0],
    [`app.route('/').get(${H});`, 1],
    [`app.route('x').get(${H});`, 0],
    [`app.route('/').x().get(${H});`, 1],
    [`app('/').get(${H});`, 0],
    [`x.app.get('/', ${H});`, 1],
    [`app.app2.get('/', ${H});`, 0],
    [`app.get(\`/\${id}\`, ${H});`, 1],
    [`app.get(\`\${id}/\`, ${H});`, 0],
    [`app.get('*', ${H});`, 1],
    [`app.get('a/b', ${H});`, 0],
    [`app.get(1, ${H});`, 0],
    [`app.get(['a', '/'], ${H});`, 1],
    [`app.get([, 'a'], ${H});`, 0],
    [`app.get([path], ${H});`, 0],
    [`import { app } from '/app'; app.get('/', ${H});`, 1],
    [`import { app } from '@/app'; app.get('/', ${H});`, 1],
    [`import { app } from '~/app'; app.get('/', ${H});`, 1],
    [`import { app } from '~app'; app.get('/', ${H});`, 1],
    [`import { app } from '#app'; app.get('/', ${H});`, 1],
    [`import { app } from 'a/app'; app.get('/', ${H});`, 0],
    [`import { app } from '@a/app'; app.get('/', ${H});`, 0],
    [`import 'e'; app.get(${H}); this.app.get(${H}); x.app().get(${H});`, 2],
    [`import 'e'; function app() {} app.get(${H});`, 0],
    [`import e from 'e'; e().get(lib.wrap(${H}), lib.hide(${H}));`, 1],
    [`import e from 'e'; e().get(wrap(wrap(${H})));`, 1],
    [`import e from 'e'; e().get(((a, b) => b.cookie()) as any);`, 1],
    [`import e from 'e'; e().get({ handler: { handler: ${H} } });`, 1],
    [`import e from 'e'; e().get({ [handler]: ${H} });`, 0],
    [`import e from 'e'; e().get(...[${H}]);`, 0],
    [`import e from 'e'; e().get(x ? ${H} : y);`, 0],
    [`import e from 'e'; let f = ${H}; e().get(f);`, 0],
    [`import e from 'e'; const f = ${H}; e().get(f); e().get({ handler: f });`, 1],
    [`import e from 'e'; const { f = ${H} } = x; e().get(f);`, 0],
    [`import e from 'e'; e().get((a, b, c) => b.cookie());`, 0],
    [`import e from 'e'; (${H})(e().get);`, 0],
    [`import e from 'e'; e()[get](${H});`, 0],
    [`export default function (a, b) { b.cookie(); }`, 0],
    [`export function load(a, b) { b.cookie(); }`, 1],
    [`export const load = { x: ${H} };`, 1],
    [`export const { load } = { x: ${H} };`, 0],
    [`export const load = wrap(${H});`, 0],
    [`const x = (${H}) as Load;`, 1],
    [`const x = (${H}) satisfies Load;`, 1],
    [`const x = (${H}) as Other;`, 0],
    [`const x: Other = ${H};`, 0],
    [`const x: Load = { [(${H})()]: 1 };`, 0],
  ])('%s', (code, count) => {
    expect(known(code, '<it>.cookie', shape, true)).toHaveLength(count);
  });
});
