import { describe, expect, it } from 'vitest';
import { Evaluation, isChain, moduleName, sameModule, sameName } from '../../src/evaluation/index.js';
import { sourceOf } from './source.js';

describe('names', () => {
  it('of modules may end in anything', () => {
    expect(sameModule('cookie', 'cookie')).toBe(true);
    expect(sameModule('cookies', 'cookie')).toBe(false);
    expect(sameModule('@fastify/cookie', '@fastify/*')).toBe(true);
    expect(sameModule('fastify', '@fastify/*')).toBe(false);
    expect(sameModule('@fastify', '@fastify/*')).toBe(false);
  });

  it.each([
    ['cookie', 'cookie'],
    ['node:http', 'http'],
    ['next/headers.js', 'next/headers'],
    ['@scope/name/deep/file.mjs', '@scope/name/deep/file'],
    ['lodash.get/index.cjs', 'lodash.get/index'],
    ['cookie.js', 'cookie.js'],
    ['@scope/cookie.js', '@scope/cookie.js'],
    ['./cookie.js', './cookie.js'],
    ['../a/cookie.js', '../a/cookie.js'],
    ['/a/cookie.js', '/a/cookie.js'],
    ['#a/cookie.js', '#a/cookie'],
    ['https://deno.land/std/cookie.js', 'https://deno.land/std/cookie.js'],
    ['next/headers.json', 'next/headers.json'],
  ])('of a module: %s is %s', (specifier, expected) => {
    expect(moduleName(specifier)).toBe(expected);
  });

  it('of variables may begin with anything', () => {
    expect(sameName('app', 'app')).toBe(true);
    expect(sameName('myApp', 'app')).toBe(false);
    expect(sameName('usersRouter', '*Router')).toBe(true);
    expect(sameName('Routers', '*Router')).toBe(false);
  });
});

it.each<[string, boolean]>([
  ['', true],
  ['status ()', true],
  ['status () type ()', true],
  ['status', false],
  ['()', false],
  ['() status', false],
  ['status () type', false],
  ['status type', false],
  ['() ()', false],
])('"%s" is a series of method calls: %s', (path, expected) => {
  expect(isChain(path.split(' ').filter((part) => part !== ''))).toBe(expected);
});

describe('a file', () => {
  const about = (code: string, filename?: string): Evaluation => new Evaluation(sourceOf(code, { sourceType: code.includes('import ') ? 'module' : 'commonjs' }), filename === undefined ? {} : { filename });

  it('imports and requires modules', () => {
    expect(about("import a from 'a'; import 'node:b'; export * from 'c'; import('d');").imports()).toEqual(['a', 'b']);
    expect(about("const a = require('a'), b = require( \"node:b\" ), c = require(`c`); require(d); unrequire('e'); f(\"require('g\\\")\");").imports()).toEqual(['a', 'b', 'c']);
    expect(about("import 'express';").importsOneOf(['koa', 'express'])).toBe(true);
    expect(about("import 'express';").importsOneOf(['koa'])).toBe(false);
    expect(about("import 'express';").importsOneOf([])).toBe(false);
  });

  it('uses globals that it does not declare', () => {
    const file = about('const a = 1; a; b(); function f(c) { c; } d.e = 1;');
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => file.usesGlobal(name))).toEqual([false, true, false, true, false]);
  });

  it.each<[string, string, boolean]>([
    ['/app/+page.server.ts', '+page.server.*', true],
    ['C:\\app\\+page.server.ts', '+page.server.*', true],
    ['/app/page.server.ts', '+page.server.*', false],
    ['/app/middleware.ts', 'middleware.ts', true],
    ['/app/middleware.tsx', 'middleware.ts', false],
    ['/middleware.ts/a.js', 'middleware.ts', false],
    ['/app/a.route.lazy.ts', 'a.*.lazy.*s', true],
    ['/app/a.route.ts', 'a.*.lazy.*s', false],
    ['/app/a.route.lazy.tsx', 'a.*.lazy.*s', false],
    ['', '*', true],
  ])('%s is named %s: %s', (filename, pattern, expected) => {
    expect(about('', filename).isNamed(pattern)).toBe(expected);
  });

  it('has no name if nobody says so', () => {
    expect(about('').isNamed('')).toBe(true);
    expect(about('').isNamed('a*')).toBe(false);
  });
});
