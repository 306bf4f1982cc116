import { describe, expect, it } from 'vitest';
import type { Node, TSESTree } from '../../src/evaluation/index.js';
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
