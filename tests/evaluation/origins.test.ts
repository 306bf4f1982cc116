import { describe, expect, it } from 'vitest';
import { innerOrigin, type Node, type TSESTree } from '../../src/evaluation/index.js';
import { ask } from './source.js';

/** `module path` of what `x` is. */
function originOf(code: string, expression = 'x', options: Parameters<typeof ask>[2] = {}): string {
  const { ev, node } = ask(`${code}\nuse(${expression});`, expression, options);
  const { root, path } = ev.origin(node);
  const name = 'name' in root && typeof root.name === 'string' ? root.name : '';
  return [root.kind, name, path.join('.')].filter((part) => part !== '').join(' ');
}

describe('imports', () => {
  it.each([
    ["import x from 'cookie';", 'module cookie'],
    ["import * as x from 'cookie';", 'module cookie'],
    ["import { serialize as x } from 'cookie';", 'module cookie serialize'],
    ["import { 'serialize' as x } from 'cookie';", 'module cookie serialize'],
    ["import { default as x } from 'cookie';", 'module cookie'],
    ["import x from 'node:http';", 'module http'],
  ])('%s', (code, expected) => {
    expect(originOf(code)).toBe(expected);
  });

  it('of TypeScript', () => {
    expect(originOf("import x = require('cookie');", 'x', { ts: true })).toBe('module cookie');
  });

  it('are members of their module', () => {
    expect(originOf("import cookie from 'cookie';", 'cookie.serialize')).toBe('module cookie serialize');
    expect(originOf("import * as cookie from 'cookie';", 'cookie.default.serialize')).toBe('module cookie serialize');
    expect(originOf("import cookie from 'cookie';", "cookie['serialize']")).toBe('module cookie serialize');
    expect(originOf("import cookie from 'cookie';", 'cookie[name]')).toBe('unknown');
  });

  it('on demand', () => {
    expect(originOf("const x = await import('cookie');")).toBe('module cookie');
    expect(originOf("const { serialize: x } = await import('cookie');")).toBe('module cookie serialize');
  });
});

describe('require', () => {
  it.each([
    ["const x = require('cookie');", 'module cookie'],
    ["const { serialize: x } = require('cookie');", 'module cookie serialize'],
    ["const x = require('cookie').serialize;", 'module cookie serialize'],
    ["const x = require('cookie').default;", 'module cookie'],
    ["const x = __importDefault(require('cookie'));", 'module cookie'],
    ["const x = __importStar(require('cookie')).default.serialize;", 'module cookie serialize'],
    ["const x = _interopRequireDefault(require('cookie')).default;", 'module cookie'],
    ["const x = tslib_1.__importDefault(require('cookie'));", 'module cookie'],
    ["const x = __toESM(require('cookie'), 1);", 'module cookie'],
    ["let x; x = require('cookie');", 'module cookie'],
    ['const x = require(name);', 'global require ()'],
  ])('%s', (code, expected) => {
    expect(originOf(code, 'x', { sourceType: 'commonjs' })).toBe(expected);
  });

  it('of the file itself is no module', () => {
    expect(originOf("const require = (name) => name; const x = require('cookie');")).toBe('local ()');
  });
});

describe('calls, members, globals', () => {
  it.each([
    ["import { cookies } from 'next/headers'; const x = (await cookies()).set;", 'module next/headers cookies.().set'],
    ["import express from 'express'; const app = express(); const x = app.get;", 'module express ().get'],
    ["import Cookies from 'cookies'; const x = new Cookies(req, res).set;", 'module cookies ().set'],
    ['const x = document.cookie;', 'global document cookie'],
    ['const x = window.document;', 'global document'],
    ['const x = globalThis.self.fetch;', 'global fetch'],
    ['const document = { cookie: 1 }; const x = document.cookie;', 'local cookie'],
    ['const x = () => 1;', 'local'],
    ['class x {}', 'local'],
    ["import a from 'a'; import b from 'b'; let x = a; if (c) x = b;", 'unknown'],
    ["import a from 'a'; const { b: { c: x } } = a;", 'module a b.c'],
    ["import a from 'a'; const { b: x = 1 } = a;", 'unknown'],
    ['const x = x;', 'unknown'],
  ])('%s', (code, expected) => {
    expect(originOf(code)).toBe(expected);
  });

  it('of parameters', () => {
    const { ev, node } = ask('function f({ res }) { use(res.cookie); }', 'res.cookie');
    expect(ev.origin(node)).toMatchObject({ root: { kind: 'parameter', variable: { name: 'res' } }, path: ['res', 'cookie'] });
  });

  it('of a class member', () => {
    const { ev, node } = ask("import a from 'a'; class C { b = a.b; c() { use(this.b.c); } }", 'this.b.c');
    expect(ev.origin(node)).toMatchObject({ root: { kind: 'module', name: 'a' }, path: ['b', 'c'] });
  });
});

describe('variables that lead back to themselves', () => {
  const CIRCLE = 'let a, b; a = b.x; b = a.y;';

  it.each([
    [CIRCLE, 'a.res', 'unknown'],
    [CIRCLE, 'b.res', 'unknown'],
    [`${CIRCLE} const c = b.z;`, 'c.res', 'unknown'],
    ["import e from 'e'; let a = e(), b = a; a = b;", 'a', 'unknown'],
    ["import e from 'e'; let a = e(), b = a.b; if (c) b = a.b;", 'b', 'module e ().b'],
  ])('%s %s', (code, expression, expected) => {
    expect(originOf(code, expression)).toBe(expected);
  });

  it('are told the same, whichever is asked first', () => {
    const code = "import e from 'e'; let a = e(), b = a.x, c = b.y; b = c.z; const d = a.d; use(a, b, c, d);";
    for (const order of ['abcd', 'dcba', 'cabd', 'bdac']) {
      const { ev, node } = ask(code, 'use(a, b, c, d)');
      const named = new Map((node as TSESTree.CallExpression).arguments.map((one) => [(one as TSESTree.Identifier).name, one]));
      for (const name of order) ev.origin(named.get(name) as Node);
      expect([...named.values()].map((one) => ev.origin(one).root.kind), order).toEqual(['module', 'unknown', 'unknown', 'module']);
    }
  });

  it('leave those alone that do not', () => {
    const aliases = (count: number): string => Array.from({ length: count }, (_, i) => `const a${i + 1} = a${i};`).join(' ');
    expect(originOf(`import a0 from 'a'; ${aliases(20)}`, 'a20')).toBe('module a');
    const { ev, node } = ask(`import a0 from 'a'; ${aliases(60)} use(a60, a20, a40);`, 'use(a60, a20, a40)');
    const kinds = (node as TSESTree.CallExpression).arguments.map((one) => ev.origin(one).root.kind);
    expect(kinds).toEqual(['unknown', 'module', 'module']);
  });
});

describe('what else a variable can be', () => {
  it.each([
    ["import a from 'a'; const x = a || b;", 'module a'],
    ["import a from 'a'; const x = a ?? {};", 'module a'],
    ["import a from 'a'; const x = c ? a : a;", 'unknown'],
    ["import a from 'a'; let x; [, x] = a();", 'module a ().1'],
    ["import a from 'a'; let x; ({ b: x } = a);", 'module a b'],
    ["import a from 'a'; let x; ({ [b]: x } = a);", 'unknown'],
    ["import a from 'a'; let x; ({ b: x = a } = c);", 'unknown'],
    ["import a from 'a'; let x = a; x += 1;", 'unknown'],
    ["import a from 'a'; let x = a; x = a;", 'module a'],
    ["import a from 'a'; let x = a.b(); x = a.c();", 'module a c.()'],
    ["import a from 'a'; let x = a.b(); x = a.c.d();", 'unknown'],
    ["import a from 'a'; let x = a.b; x = a.c;", 'unknown'],
    ["import a from 'a'; let x; for (x of a) f(x);", 'unknown'],
    ['let x;', 'unknown'],
    ['const x = {};', 'local'],
    ['const x = [];', 'local'],
    ["const x = 'a';", 'local'],
    ['const x = `a`;', 'local'],
    ['const x = class {};', 'local'],
    ['const x = function () {};', 'local'],
    ['const x = a + b;', 'unknown'],
    ['const x = a[b];', 'unknown'],
    ["const x = a['b'];", 'global a b'],
    ['const x = this.a;', 'this a'],
    ['const x = new (a.b)().c;', 'global a b.().c'],
    ['const x = await a.b;', 'global a b'],
    ['const x = window.globalThis.top.a;', 'global a'],
    ['const x = a.window.b;', 'global a window.b'],
    ['const x = import(a);', 'unknown'],
    ["const x = require('node:http').default.a;", 'module http a'],
    ["const x = require('a').b.default;", 'module a b.default'],
    ['const x = __toESM();', 'global __toESM ()'],
    ["const x = a.__toESM(require('b'));", 'module b'],
  ])('%s', (code, expected) => {
    expect(originOf(code)).toBe(expected);
  });

  it.each([
    ['import x = A.B;', 'unknown'],
    ["import x = require('node:http');", 'module http'],
    ['enum x { A }', 'local'],
    ['const x = <any>a.b;', 'global a b'],
    ['const x = (a as any).b!;', 'global a b'],
  ])('%s', (code, expected) => {
    expect(originOf(code, 'x', { ts: true })).toBe(expected);
  });

  it('is the member of a pattern in a parameter', () => {
    const path = (code: string): string => {
      const { ev, node } = ask(code, 'x');
      const { root, path: members } = ev.origin(node);
      return [root.kind, ...members].join(' ');
    };
    expect(path('function f(x) { use(x); }')).toBe('parameter');
    expect(path('function f({ a: { b: x } }) { use(x); }')).toBe('parameter a b');
    expect(path('function f({ a: [x] }) { use(x); }')).toBe('parameter a');
    expect(path('function f({ [a]: x }) { use(x); }')).toBe('parameter ?');
    expect(path('function f({ ...x }) { use(x); }')).toBe('parameter ...');
    expect(path('const f = ({ a: x = 1 } = {}) => use(x);')).toBe('parameter a');
  });

  it('is what a function is given that is called where it stands', () => {
    const inside = (code: string): string => {
      const { ev, node } = ask(code, 'x');
      const { root, path } = ev.origin(node);
      return [root.kind, 'name' in root && typeof root.name === 'string' ? root.name : '', ...path].join(' ');
    };
    expect(inside('(function (a, x) { use(x); })(window, document.cookie);')).toBe('global document cookie');
    expect(inside('((x) => use(x))(document);')).toBe('global document');
    expect(inside('((x) => use(x))({});')).toBe('parameter ');
    expect(inside('((x) => use(x))();')).toBe('parameter ');
    expect(inside('f((x) => use(x), document);')).toBe('parameter ');
    expect(inside('((x = 1) => use(x))(document);')).toBe('parameter ');
  });

  it('is a field of its class that is given one thing', () => {
    const inClass = (body: string): string => {
      const { ev, node } = ask(`import a from 'a'; class C { ${body} m() { use(this.x); } }`, 'this.x', { ts: true });
      const { root, path } = ev.origin(node);
      return [root.kind, 'name' in root && typeof root.name === 'string' ? root.name : '', ...path].filter((part) => part !== '').join(' ');
    };
    expect(inClass('x = a.b;')).toBe('module a b');
    expect(inClass('constructor() { this.x = a.b; }')).toBe('module a b');
    expect(inClass('x = a.b; constructor() { this.x = a.c; }')).toBe('this x');
    expect(inClass('x = a.b; n() { this.x = a.c; }')).toBe('this x');
    expect(inClass('x = a.b; n() { this.x.y = a.c; }')).toBe('module a b');
    expect(inClass('constructor(x) { this.x = x; }')).toBe('parameter');
    expect(inClass('constructor(private x: a) {}')).toBe('parameter');
    expect(inClass('constructor(private x: a) { this.x = a; }')).toBe('this x');
    expect(inClass('constructor() { if (b) { this.x = a; } }')).toBe('this x');
    expect(inClass('constructor() { f(() => { this.x = a; }); }')).toBe('this x');
    expect(inClass('y = a;')).toBe('this x');
  });
});

describe('innerOrigin follows', () => {
  const innerOf = (code: string, expression: string): string => {
    const { ev, node } = ask(`import a from 'a'; ${code}\nuse(${expression});`, expression);
    const { root, path } = innerOrigin(ev, ev.origin(node));
    return [root.kind, 'name' in root && typeof root.name === 'string' ? root.name : '', ...path].filter((part) => part !== '').join(' ');
  };

  it.each([
    ['const o = { b: a };', 'o.b.c', 'module a c'],
    ["const o = { 'b': a.d };", 'o.b', 'module a d'],
    ['const o = { b: a, ...x };', 'o.b', 'local b'],
    ['const o = { ...x, b: a };', 'o.b', 'module a'],
    ['const o = { b: a, b: a.c };', 'o.b', 'module a c'],
    ['const o = { [b]: a };', 'o.b', 'local b'],
    ['const o = { b: a };', 'o.c', 'local c'],
    ['const o = { b: a };', 'o', 'local'],
    ["const o = { '()': a };", 'o()', 'local ()'],
    ['const f = () => a;', 'f().b', 'module a b'],
    ['const f = function () { return a.b; };', 'f()', 'module a b'],
    ['function f() { return a; }', 'f().b', 'module a b'],
    ['function f() { if (x) return a; return a; }', 'f()', 'local ()'],
    ['function f() { return; }', 'f()', 'local ()'],
    ['function f() { return a; }', 'f.b', 'local b'],
    ['const f = () => ({ b: () => a });', 'f().b().c', 'module a c'],
    ['const f = () => f();', 'f()', 'unknown ()'],
  ])('%s %s', (code, expression, expected) => {
    expect(innerOf(code, expression)).toBe(expected);
  });
});
