/**
 * What each library makes of the same options. The letters are what the packages did when they were run
 * (tests/libraries/cors.mjs): A answers any origin, S answers `*`, both with credentials; - neither.
 */
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { SourceCode } from '../../src/evaluation/index.js';
import { fileOf } from '../../src/model/index.js';
import { corsOf, type Opening } from '../../src/request/index.js';

function openings(code: string, versions: Record<string, string> = {}): readonly Opening[] {
  let found: readonly Opening[] = [];
  const it: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program() {
        found = corsOf(fileOf(sourceCode as unknown as SourceCode, { samesite: { versions } }));
      },
    }),
  };
  const messages = new Linter().verify(code, [{ plugins: { test: { rules: { it } } }, rules: { 'test/it': 'error' } }]);
  expect(messages).toEqual([]);
  return found;
}

const letter = (found: readonly Opening[]): string => found.map(({ wrong }) => (wrong === 'any' ? 'A' : 'S')).join('') || '-';

const OPTIONS = [
  '',
  '{ credentials: true }',
  "{ credentials: true, origin: '*' }",
  '{ credentials: true, origin: true }',
  '{ credentials: true, origin: false }',
  "{ credentials: true, origin: 'https://ok.example' }",
  "{ credentials: true, origin: ['https://ok.example'] }",
  "{ credentials: true, origin: ['*'] }",
  '{ credentials: true, origin: /.*/ }',
  '{ credentials: true, origin: [/.*/] }',
  '{ origin: true }',
  '{ credentials: false }',
];

describe('each library reads options in its own way', () => {
  it.each([
    ['cors', '2.8.6', 'SSA----AA--', (options: string) => `import cors from 'cors'; app.use(cors(${options}));`],
    ['@fastify/cors', '11.4.3', 'SSA---SAA--', (options: string) => `import cors from '@fastify/cors'; app.register(cors, ${options || '{}'});`],
    ['@koa/cors', '5.0.0', 'AA-A--S----', (options: string) => `import cors from '@koa/cors'; app.use(cors(${options}));`],
    ['@koa/cors', '3.1.0', 'AS-A--S----', (options: string) => `import cors from '@koa/cors'; app.use(cors(${options}));`],
    ['hono', '4.13.19', 'SS---------', (options: string) => `import { cors } from 'hono/cors'; app.use(cors(${options}));`],
    ['@elysiajs/cors', '1.4.2', 'ASA---SAAA-', (options: string) => `import { cors } from '@elysiajs/cors'; app.use(cors(${options}));`],
    ['@adonisjs/cors', '3.0.0', 'AAA------A-', (options: string) => `import { defineConfig } from '@adonisjs/cors'; defineConfig(${options});`],
    ['@nestjs/core', '12.5.1', 'SSA----AA--', (options: string) => `import { NestFactory } from '@nestjs/core'; app.enableCors(${options});`],
    ['@hapi/hapi', '21.4.10', 'A-----A----', (options: string) => `import Hapi from '@hapi/hapi'; Hapi.server({ routes: { cors: ${options || 'true'} } });`],
    ['@tinyhttp/cors', '2.0.1', 'SSS---SA---', (options: string) => `import { cors } from '@tinyhttp/cors'; app.use(cors(${options}));`],
    ['h3', '2.0.8', 'SS-S----A--', (options: string) => `import { handleCors } from 'h3'; handleCors(event, ${options || '{}'});`],
    ['h3', '1.15.11', 'SS-S----A--', (options: string) => `import { handleCors } from 'h3'; handleCors(event, ${options || '{}'});`],
    ['@middy/http-cors', '6.4.5', '-A---------', (options: string) => `import httpCors from '@middy/http-cors'; use(httpCors(${options}));`],
    ['socket.io', '4.8.4', 'SSA----AA--', (options: string) => `import { Server } from 'socket.io'; new Server(http, { cors: ${options || '{}'} });`],
  ])('%s %s', (name, version, expected, code) => {
    const byDefault = name === '@elysiajs/cors' || name === '@adonisjs/cors' ? 'A' : '-';
    expect(OPTIONS.map((options) => letter(openings(code(options), { [name]: version }))).join('')).toBe(byDefault + expected);
  });

  it('micro-cors, where the option has another name', () => {
    const code = (options: string): string => `const cors = require('micro-cors'); module.exports = cors(${options.replace('credentials', 'allowCredentials')});`;
    expect(OPTIONS.map((options) => letter(openings(code(options)))).join('')).toBe('SSS----S----');
  });
});

describe('a function that answers all alike', () => {
  const asked = (origin: string): string => letter(openings(`import cors from 'cors'; app.use(cors({ origin: ${origin}, credentials: true }));`));

  it.each([
    '(origin, callback) => callback(null, true)',
    '(_, done) => { done(undefined, true); }',
    '(origin, callback) => { const from = origin; callback(null, from); }',
    '(origin, callback) => { if (origin) callback(null, true); else callback(null, origin); }',
    '(origin, callback) => { if (!origin) { callback(null, true); } callback(null, true); }',
    '(origin, callback) => { debug(origin); return callback(null, true); }',
    'function (origin, callback) { callback(null, origin ?? true); }',
  ])('%s', (origin) => expect(asked(origin)).toBe('A'));

  it.each([
    '(origin, callback) => callback(null, isAllowed(origin))',
    '(origin, callback) => callback(null, origin === OWN)',
    '(origin, callback) => callback(null, allowed)',
    '(origin, callback) => callback(null, true && allowed)',
    '(origin, callback) => allowed && callback(null, true)',
    '(origin, callback) => { if (allowed) callback(null, true); }',
    '(origin, callback) => { while (wait) {} callback(null, true); }',
    '(origin, callback) => { new Check(origin); callback(null, true); }',
    '(origin, callback) => setTimeout(() => callback(null, true))',
    '(origin, callback) => { list.forEach(callback); callback(null, true); }',
    '(origin, callback) => callback(...answer)',
    '(origin, callback) => true',
    '(origin) => true',
    '() => {}',
  ])('not %s', (origin) => expect(asked(origin)).toBe('-'));
});

describe('conditions', () => {
  const conditionOf = (condition: string): string | undefined => {
    const [found] = openings(`import cors from 'cors'; app.use(cors({ origin: ${condition} ? true : LIST, credentials: true }));`);
    return found?.condition;
  };

  it.each([
    ["process.env.NODE_ENV !== 'production'"],
    ["process.env.NODE_ENV === 'development'"],
    ["process.env.NODE_ENV === 'test'"],
    ["env !== 'prod'"],
    ['isDev'],
    ['!isProduction'],
    ['app.inDev'],
    ['import.meta.env.DEV'],
    ['__DEV__'],
    ['process.env.IS_LOCAL'],
    ['config.debug'],
    ['IS_TEST'],
  ])('%s is development', (condition) => expect(conditionOf(condition)).toBeUndefined());

  it.each([
    ["process.env.NODE_ENV === 'production'", "`process.env.NODE_ENV` is 'production'"],
    ["process.env.NODE_ENV !== 'development'", "`process.env.NODE_ENV` is not 'development'"],
    ['isProduction', '`isProduction` is true'],
    ['!isDev', '`isDev` is false'],
    ['device', '`device` is true'],
    ['latest', '`latest` is true'],
    ['process.env.OPEN', '`process.env.OPEN` has a value'],
  ])('%s is not', (condition, said) => expect(conditionOf(condition)).toBe(said));
});
