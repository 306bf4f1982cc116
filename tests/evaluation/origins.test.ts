import { describe, expect, it } from 'vitest';
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
