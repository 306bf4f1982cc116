/** Code that nobody writes and somebody lints all the same: an answer or silence, in bounded time, and never a crash. */
import { createRequire } from 'node:module';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, SourceCode } from 'eslint';
import { describe, expect, it } from 'vitest';
import * as vue from 'vue-eslint-parser';
import samesite from '../src/plugin/index.js';

const { log } = console;
/** Flow's parser, which has no types of its own. */
const hermes: unknown = createRequire(import.meta.url)('hermes-eslint');
/** TIMES=1 prints for each case both sizes, the CPU time of each, and the ratio of the times to that of the sizes. */
const printsTimes = process.env['TIMES'] !== undefined;

interface Extra {
  readonly filename?: string | undefined;
  readonly ts?: boolean;
  readonly parserOptions?: object;
  readonly settings?: object;
  readonly sourceType?: 'module' | 'commonjs' | 'script';
}

/** Lints with all rules; what ESLint itself says (a syntax error, a crash of a rule) fails the test. */
function lint(code: string, { filename = 'code.js', ts = false, parserOptions = {}, settings, sourceType = 'module' }: Extra = {}): readonly Linter.LintMessage[] {
  const linter = new Linter();
  const messages = linter.verify(
    code,
    [
      samesite.configs.all,
      {
        files: ['**/*', '**/*.ts'],
        languageOptions: { sourceType, ...(ts ? { parser: typescriptParser } : {}), parserOptions },
        ...(settings ? { settings: settings as NonNullable<Linter.Config['settings']> } : {}),
      },
    ],
    { filename },
  );
  expect(messages.filter(({ fatal }) => fatal).map(({ message }) => message)).toEqual([]);
  return messages;
}

const times = (count: number, text: (i: number) => string, glue = ''): string => Array.from({ length: count }, (_, i) => text(i)).join(glue);
const nested = (depth: number, open: string, inner: string, close: string): string => open.repeat(depth) + inner + close.repeat(depth);

/** `if (c0) {…} else if (c1) {…} else if …` */
const elseIfs = (count: number, branch: (i: number) => string): string => times(count, (i) => `if (c${i}) { ${branch(i)} }`, ' else ');

type Growing = readonly [name: string, sizes: readonly [number, number], code: (size: number) => string, expected?: string];

/** Code of a size; all of them are linted at two sizes, of which the second is as large as parser and ESLint survive. */
const GROWING: readonly Growing[] = [
  ['a concatenation', [250, 500], (n) => `document.cookie = 'a=b' + ${times(n, (i) => `v${i}`, ' + ')};`],
  ['a concatenation of attributes', [250, 500], (n) => `document.cookie = 'a=b' + ${times(n, () => "'; Path=/'", ' + ')};`, 'missing'],
  ['parentheses', [300, 600], (n) => `document.cookie = ${nested(n, '(', "'a=b'", ')')};`, 'missing'],
  ['nested objects', [100, 250], (n) => `res.cookie('a', 'b', ${nested(n, '{ x: ', '1', ' }')});`, 'missing'],
  ['nested spreads', [100, 250], (n) => `res.cookie('a', 'b', ${nested(n, '{ ...', '{}', ' }')});`],
  ['nested conditional spreads', [50, 100], (n) => `res.cookie('a', 'b', ${times(n, (i) => `{ ...(c${i} ? `)}{}${times(n, () => ' : {}) }')});`],
  ['nested ternaries', [100, 250], (n) => `res.cookie('a', 'b', { sameSite: ${times(n, (i) => `c${i} ? 'lax' : `)} undefined });`],
  ['nested ternaries on the other side', [100, 250], (n) => `res.cookie('a', 'b', { sameSite: ${times(n, (i) => `c${i} ? `)}'lax'${times(n, () => ' : undefined')} });`],
  ['nested calls', [100, 250], (n) => `res.cookie('a', 'b', ${nested(n, 'f(', '{}', ')')});`],
  ['nested Object.assign', [50, 150], (n) => `res.cookie('a', 'b', ${nested(n, 'Object.assign({}, ', '{}', ')')});`],
  ['nested cookies', [50, 150], (n) => nested(n, "res.cookie('a', ", "'b'", ');').replace(/;(?=\))/g, '').replace(/\);(?=.)/g, ')')],
  ['else-if chains', [150, 300], (n) => `const o = {}; ${times(n, (i) => `if (c${i}) o.sameSite = 'lax'; else `)}o.sameSite = 'strict'; res.cookie('a', 'b', o);`],
  ['else-if chains that write a property', [40, 1_000], (n) => `const o = {}; ${elseIfs(n, () => "o.sameSite = 'lax';")} res.cookie('a', '1', o);`],
  ['else-if chains that write different values', [40, 1_000], (n) => `const o = {}; ${elseIfs(n, (i) => `o.sameSite = '${i % 2 === 0 ? 'lax' : 'strict'}';`)} res.cookie('a', '1', o);`],
  ['else-if chains that write a variable', [40, 1_000], (n) => `let s; ${elseIfs(n, () => "s = 'lax';")} res.cookie('a', '1', { sameSite: s });`],
  ['else-if chains that add to a text', [40, 1_000], (n) => `let s = 'a=b'; ${elseIfs(n, () => "s += '; SameSite=Lax';")} document.cookie = s;`],
  ['else-if chains that push', [40, 1_000], (n) => `const p = ['a=b']; ${elseIfs(n, () => "p.push('SameSite=Lax');")} document.cookie = p.join('; ');`],
  ['else-if chains that return', [40, 1_000], (n) => `function f() { ${elseIfs(n, () => "return { sameSite: 'lax' };")} } res.cookie('a', '1', f());`],
  ['else-if chains that write and set', [40, 700], (n) => `const o = {}; ${elseIfs(n, (i) => `o.sameSite = 'lax'; res.cookie('a${i}', '1', o);`)}`],
  ['member chains', [150, 300], (n) => `${times(n, (i) => `a${i}.`)}res.cookie('a', 'b');`, 'missing'],
  ['call chains', [100, 250], (n) => `res${times(n, () => '.status(200)')}.cookie('a', 'b');`],
  ['a banner of slashes', [80, 100_000], (n) => `${'/'.repeat(n)}\nres.cookie('a', 'b');`, 'missing'],
  ['banners of slashes', [80, 10_000], (n) => `${times(n, () => '// ----------\n')}res.cookie('a', 'b');`, 'missing'],
  ['slashes in a domain', [10_000, 50_000], (n) => `document.cookie = 'a=b; SameSite=Lax; Domain=https://a${'/'.repeat(n)}\\n';`, 'controlCharacter'],
  ['blanks before a line break', [10_000, 50_000], (n) => `document.cookie = \`a=b; SameSite=Lax;${'x '.repeat(n)}\n${' '.repeat(n)}x\`;`, 'controlCharacter'],
  ['an origin with repetitions', [20, 10_000], (n) => `app.use(cors({ credentials: true, origin: /^${'.*'.repeat(n)}!$/ })); const cors = require('cors');`],
  ['an origin with repetitions inside repetitions', [3, 8], (n) => `app.use(cors({ credentials: true, origin: /^${'('.repeat(n)}[a-z:/.]+${')+'.repeat(n)}$/ })); const cors = require('cors');`],
  ['an origin with repetitions inside groups', [3, 8], (n) => `app.use(cors({ credentials: true, origin: /^${'(('.repeat(n)}[a-z:/.]+${'))+'.repeat(n)}$/ })); const cors = require('cors');`],
  ['long literals', [1_000_000, 5_000_000], (n) => `document.cookie = 'a=${'b'.repeat(n)}; Path=/';`, 'missing'],
  ['white space in a cookie', [1_000_000, 5_000_000], (n) => `document.cookie = 'a=b;${' '.repeat(n)}Path=/';`, 'missing'],
  ['semicolons', [50_000, 1_000_000], (n) => `document.cookie = 'a=b${';'.repeat(n)} Path=/';`, 'missing'],
  ['attributes', [5_000, 20_000], (n) => `document.cookie = 'a=b${'; Path=/'.repeat(n)}';`, 'missing'],
  ['attributes of one name', [10_000, 80_000], (n) => `document.cookie = 'a=1${'; samesite=x'.repeat(n)}';`, 'unknownValue'],
  ['attributes of one name in a header', [10_000, 80_000], (n) => `res.setHeader('Set-Cookie', 'a=1${'; samesite=x'.repeat(n)}');`, 'unknownValue'],
  ['attributes of one name in a template', [10_000, 80_000], (n) => `document.cookie = \`a=1${'; samesite=x'.repeat(n)}\`;`, 'unknownValue'],
  ['attributes of one name with escapes', [5_000, 40_000], (n) => `document.cookie = 'a=1${'; sam\\x65site=x'.repeat(n)}';`, 'unknownValue'],
  ['attributes under a condition', [10_000, 80_000], (n) => `document.cookie = 'a=1' + (c ? '${'; samesite=x'.repeat(n)}' : '${';'.repeat(n)}');`, 'unknownValue'],
  ['escapes in a literal', [50_000, 200_000], (n) => `document.cookie = 'a=${'\\u{1F36A}'.repeat(n)}; SameSite=Nope';`, 'unknownValue'],
  ['template parts', [500, 2_000], (n) => `document.cookie = \`a=b${times(n, (i) => `\${v${i}}`)}\`;`],
  ['cookies in one file', [2_500, 10_000], (n) => times(n, (i) => `res.cookie('n${i}', v${i}, { path: '/' });\n`), 'missing'],
  ['cookies of one const', [2_500, 10_000], (n) => `const o = { path: '/' };\n${times(n, (i) => `res.cookie('n${i}', v${i}, o);\n`)}`, 'missing'],
  ['cookies with None', [2_500, 10_000], (n) => times(n, (i) => `res.cookie('n${i}', v${i}, { sameSite: 'none' });\n`), 'noneWithoutSecure'],
  ['sessions', [2_500, 10_000], (n) => times(n, (i) => `res.cookie('session${i}', v, { sameSite: o });\n`)],
  ['cookies of one name', [2_500, 10_000], (n) => times(n, () => "res.cookie('n', v, { sameSite: 'none' });\n"), 'noneWithoutSecure'],
  ['cookies as text', [2_500, 10_000], (n) => times(n, (i) => `document.cookie = 'n${i}=' + v${i};\n`), 'missing'],
  ['cookies in one array', [2_500, 10_000], (n) => `res.setHeader('Set-Cookie', [${times(n, (i) => `'n${i}=v; Path=/'`, ', ')}]);`, 'missing'],
  ['keys in one object', [2_000, 10_000], (n) => `res.cookie('a', 'b', { ${times(n, (i) => `k${i}: ${i}`, ', ')} });`, 'missing'],
  ['independent spreads', [100, 200], (n) => `res.cookie('a', 'b', { ${times(n, (i) => `...(c${i} ? { k${i}: 1 } : {})`, ', ')} });`, 'missing'],
  ['independent spreads of SameSite', [100, 200], (n) => `res.cookie('a', 'b', { ${times(n, (i) => `...(c${i} && { sameSite: 'none', secure: d${i} })`, ', ')} });`],
  ['independent ifs', [100, 200], (n) => `const o = {}; ${times(n, (i) => `if (c${i}) o.sameSite = 'none'; if (d${i}) o.secure = true;`)} res.cookie('a', 'b', o);`],
  ['independent ifs of one key', [40, 200], (n) => `const o = {}; ${times(n, (i) => `if (c${i}) o.sameSite = 'lax';`)} res.cookie('a', 'b', o);`, 'missing'],
  ['more independent ifs of one key', [500, 1_000], (n) => `const o = {}; ${times(n, (i) => `if (c${i}) o.sameSite = 'lax';`)} res.cookie('a', 'b', o);`],
  ['independent early returns', [100, 200], (n) => `function f(res) { ${times(n, (i) => `if (c${i}) return;`)} res.cookie('a', 'b'); }`, 'missing'],
  ['early returns over or', [100, 200], (n) => `function f(res) { ${times(n, (i) => `if (c${i} && d${i}) return;`)} res.cookie('a', 'b'); }`],
  ['independent string parts', [100, 200], (n) => `document.cookie = 'a=b' ${times(n, (i) => `+ (c${i} ? '; Secure' : '; SameSite=None')`)};`],
  ['independent pushes', [100, 200], (n) => `const p = ['a=b']; ${times(n, (i) => `if (c${i}) p.push('Secure');`)} document.cookie = p.join('; ');`],
  ['independent rewrites of a text', [100, 800], (n) => `let p = 'a=b'; ${times(n, (i) => `if (c${i}) p = p + '; Path=/' + x${i};`)} document.cookie = p;`],
  ['independent rewrites of an object', [100, 800], (n) => `let o = {}; ${times(n, (i) => `if (c${i}) o = { ...o, k${i}: 1 };`)} res.cookie('a', 'b', o);`, 'missing'],
  ['independent appends', [100, 200], (n) => `let p = 'a=b'; ${times(n, (i) => `if (c${i}) p += '; SameSite=Lax';`)} document.cookie = p;`],
  ['a long condition', [100, 200], (n) => `if (${times(n, (i) => `(c${i} || d${i})`, ' && ')}) res.cookie('a', 'b', { secure: ${times(n, (i) => `c${i}`, ' || ')} });`],
  ['writes of one variable', [200, 800], (n) => `let o = {}; ${times(n, (i) => `o = { path: '/${i}' };`)} res.cookie('a', 'b', o);`, 'missing'],
  ['chains of consts', [50, 150], (n) => `const a0 = {}; ${times(n, (i) => `const a${i + 1} = { ...a${i} };`)} res.cookie('a', 'b', a${n});`],
  ['doubling consts', [50, 150], (n) => `const a0 = {}; ${times(n, (i) => `const a${i + 1} = { ...a${i}, ...a${i} };`)} res.cookie('a', 'b', a${n});`],
  ['doubling texts', [20, 60], (n) => `const a0 = 'x'; ${times(n, (i) => `const a${i + 1} = a${i} + a${i};`)} document.cookie = 'a=' + a${n};`],
  ['doubling functions', [20, 60], (n) => `const f0 = (x) => ({ path: x }); ${times(n, (i) => `const f${i + 1} = (x) => ({ ...f${i}(x), ...f${i}(!x) });`)} res.cookie('a', 'b', f${n}(c));`],
  ['switch cases', [100, 1_000], (n) => `const o = {}; switch (env) { ${times(n, (i) => `case 'e${i}': o.sameSite = 'lax'; break;`)} } res.cookie('a', 'b', o);`],
  ['switch cases and a default', [100, 1_000], (n) => `const o = {}; switch (env) { ${times(n, (i) => `case 'e${i}': o.sameSite = 'lax'; break;`)} default: o.sameSite = 'none'; } res.cookie('a', 'b', o);`],
  ['class fields', [200, 1_000], (n) => `class A { ${times(n, (i) => `f${i} = { ...this.f${(i + 1) % n} };`)} g(res) { res.cookie('a', 'b', this.f0); } }`],
  ['comments', [2_000, 10_000], (n) => `res.cookie('a', 'b', { ${'/* x */ '.repeat(n)} path: '/' ${'// y\n'.repeat(n)} });`, 'missing'],
  ['two variables written through each other', [30, 200], (n) => `let inst, scope; ${times(n, (i) => `inst = scope.post('/${i}'); inst = inst.query(true); scope = inst.reply(200, () => 1); scope.cookie('a', 'b'); inst.cookie('a', 'b');\n`)}`],
  ['many variables written through one another', [10, 30], (n) => `let ${times(n, (i) => `v${i}`, ', ')}; ${times(n, (i) => times(n, (k) => `v${i} = v${k}.next();`))} ${times(n, (i) => `v${i}.cookie('a', 'b');`)}`],
  ['variables written twice from the one before', [20, 2_000], (n) => `import a0 from 'a'; ${times(n, (i) => `let a${i + 1} = a${i}.x; if (c) a${i + 1} = a${i}.x;`)} a${n}.cookie('a', 'b');`],
  ['variables written twice, read from the last to the first', [20, 1_000], (n) => `import a0 from 'a'; ${times(n, (i) => `let a${i + 1} = a${i}; if (c) a${i + 1} = a${i};`)} ${times(n, (i) => `a${n - i}.cookie('a', 'b');`)}`],
  ['fields made from one another', [200, 1_000], (n) => `class A { ${times(n, (i) => `f${i} = this.f${(i + 1) % n}.next();`)} g() { ${times(n, (i) => `this.f${i}.cookie('a', 'b');`)} } }`],
  ['requests', [2_500, 10_000], (n) => times(n, (i) => `fetch('https://h${i}.example', { credentials: 'include' });\n`)],
];

describe('code that grows', () => {
  it.each(GROWING.map((one) => ({ name: one[0], one })))('$name', ({ one: [name, sizes, code, expected] }) => {
    const spent = sizes.map((size) => {
      const text = code(size);
      const start = process.cpuUsage();
      const messages = lint(text);
      if (expected !== undefined) expect(messages.some(({ messageId }) => messageId === expected), `${messages.length} messages, not ${expected}`).toBe(true);
      return process.cpuUsage(start).user / 1_000;
    });
    const [few, many] = sizes;
    const [short = 1, long = 1] = spent;
    if (printsTimes) log([name, few, many, short.toFixed(0), long.toFixed(0), (long / short / (many / few)).toFixed(2)].join('\t'));
  });
});

describe('forty conditions are not too many', () => {
  it.each([
    ['a property', `const o = {}; ${elseIfs(40, () => "o.sameSite = 'lax';")} res.cookie('a', '1', o);`],
    ['a variable', `let s; ${elseIfs(40, () => "s = 'lax';")} res.cookie('a', '1', { sameSite: s });`],
    ['a text', `let s = 'a=b'; ${elseIfs(40, () => "s += '; SameSite=Lax';")} document.cookie = s;`],
    ['an array', `const p = ['a=b']; ${elseIfs(40, () => "p.push('SameSite=Lax');")} document.cookie = p.join('; ');`],
    ['a result', `function f() { ${elseIfs(40, () => "return { sameSite: 'lax' };")} } res.cookie('a', '1', f());`],
    ['a switch', `const o = {}; switch (env) { ${times(40, (i) => `case 'e${i}': o.sameSite = 'lax'; break;`)} } res.cookie('a', 'b', o);`],
    ['independent ifs', `const o = {}; ${times(40, (i) => `if (c${i}) o.sameSite = 'lax';`)} res.cookie('a', 'b', o);`],
  ])('%s', (_, code) => {
    const messages = lint(code);
    expect(messages.map(({ messageId }) => messageId)).toEqual(['missing']);
    expect(messages[0]?.message).toMatch(/`c0` is false and `c1` is false|`env` is not 'e0' and `env` is not 'e1'/);
  });

  it('tells the latest of far too many, and where none of them holds', () => {
    const ifs = times(100, (i) => `if (c${i}) o.sameSite = 'lax';`);
    const [missing, none] = lint(`const o = {}; ${ifs} if (last) o.sameSite = 'none'; res.cookie('a', 'b', o);`).toSorted((a, b) => String(a.messageId).localeCompare(String(b.messageId)));
    expect(missing).toMatchObject({ messageId: 'missing', message: expect.stringContaining('`c0` is false and `c1` is false') as string });
    expect(none).toMatchObject({ messageId: 'noneWithoutSecure', message: expect.stringContaining('when `last` is true') as string });
  });
});

/** A snippet and what is said of it, by the ids of the messages in order. */
type Snippet = readonly [code: string, ...expected: readonly string[]];

const says = ([code, ...expected]: Snippet, extra: Extra = {}): void => {
  expect(lint(code, extra).map(({ messageId }) => messageId), code).toEqual(expected);
};

describe('code that turns in circles', () => {
  it.each(([
    ["const a = { ...a }; res.cookie('a', 'b', a);"],
    ["const a = { ...b }, b = { ...a }; res.cookie('a', 'b', a);"],
    ["let a = a; res.cookie('a', 'b', a);"],
    ["var a = b, b = c, c = a; res.cookie('a', 'b', { sameSite: a, secure: b });"],
    ['const a = `${a}; Path=/`; document.cookie = a;'],
    ["let t = 'a=b'; t = t + t; t += t; document.cookie = t;", 'missing'],
    ["const f = () => f(); res.cookie('a', 'b', f());"],
    ["function f(x) { return g(x); } function g(x) { return f(x); } res.cookie('a', 'b', f(1));"],
    ["function f(x) { return x ? { ...f(!x) } : { ...f(x) }; } res.cookie('a', 'b', f(live));"],
    ["function f(x = f()) { return x; } res.cookie('a', 'b', f());"],
    ["const o = {}; o.self = o; Object.assign(o, o, o.self); res.cookie('a', 'b', o);"],
    ["const o = {}; o.a = { ...o.a, ...o }; res.cookie('a', 'b', { ...o.a });"],
    ["class A { a = this.a; b = { ...this.c }; c = { ...this.b }; f(res) { res.cookie('a', 'b', this.a); res.cookie('b', 'c', this.b); } }"],
    ["class A { get o() { return this.o; } f() { return this.f(); } g(res) { res.cookie('a', 'b', this.f()); res.cookie('c', 'd', this.o); } }"],
    ["class A extends A {} const r = new A(r); r.cookie('a', 'b');"],
    ["class A { a = ['x', ...this.b, ...this.b]; b = ['y', ...this.a, ...this.a]; f() { document.cookie = this.a.join('; '); } }"],
    ["class A { a = { ...this.b, ...this.b, samesite: 1 }; b = { ...this.a, ...this.a }; f(res) { res.cookie('a', 'b', this.a); } }"],
    ["class A { a = () => this.b(); b = () => this.a(); c = this.d + this.d; d = this.c + this.c; f(res) { res.cookie('a', 'b', this.a()); document.cookie = this.c; } }"],
    ["const p = ['a=b', ...p]; p.push(...p, p); document.cookie = p.join('; ');"],
    ["const { a = a } = { ...a }; res.cookie('x', 'y', a);"],
    ["const isProd = !isProd; res.cookie('a', 'b', { secure: isProd, sameSite: isProd ? 'none' : 'lax' });"],
    ['const xhr = xhr; xhr.withCredentials = true; xhr.open("GET", xhr);'],
    ["let url = `${url}x`; const o = { ...o, credentials: 'include' }; fetch(url, o);"],
  ] satisfies Snippet[] as Snippet[]).map((snippet) => ({ code: snippet[0], snippet })))('$code', ({ snippet }) => {
    lint(snippet[0]);
    if (snippet.length > 1) says(snippet);
  });
});

describe('names of the prototype', () => {
  const NAMES = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype', '__defineGetter__'];

  it.each(NAMES)('%s as an option, a name, a value, an attribute, a variable and a method', (name) => {
    expect(lint(`res.cookie('a', 'b', { ['${name}']: 1, path: '/' });`)).toHaveLength(name === '__proto__' ? 0 : 1);
    expect(lint(`res.cookie('${name}', 'b', { path: '/' });`)).toHaveLength(1);
    expect(lint(`document.cookie = '${name}=${name}; ${name}; ${name}=${name}';`)).toHaveLength(1);
    expect(lint(`document.cookie = 'a=b; SameSite=${name}';`).map(({ messageId }) => messageId)).toEqual(['unknownValue']);
    expect(lint(`res.cookie('a', 'b', { sameSite: '${name}' });`).map(({ messageId }) => messageId)).toEqual(['throws']);
    expect(lint(`res.setHeader('${name}', 'a=b'); res.${name}('a', 'b'); ${name}.cookie('a', 'b'); ${name}('a');`)).toEqual([]);
    lint(`const ${name} = {}; res.cookie('a', 'b', ${name}); res.cookie('a', 'b', ${name}.${name}); res.cookie('a', 'b', { ...{}.${name} });`);
    lint(`const o = {}; o.${name} = { sameSite: 'lax' }; o.${name}.x = 1; delete o.${name}; res.cookie('a', 'b', o);`);
    lint(`import { ${name} as x } from '${name}'; x('a', 'b'); const y = require('${name}'); y.${name}().set('a', 'b'); fetch('https://a.example', { ${name}: 1, credentials: '${name}' });`);
  });

  it('leaves an object with a prototype of its own alone', () => {
    says(["res.cookie('a', 'b', { __proto__: { sameSite: 'lax' } });"]);
    says(["res.cookie('a', 'b', { __proto__: null, path: '/' });"]);
  });
});

describe('characters', () => {
  const CODE = "res.cookie('a', 'b', {\n  path: '/',\n});\n";

  it.each([
    ['a byte order mark', `\uFEFF${CODE}`],
    ['CRLF', CODE.replace(/\n/g, '\r\n')],
    ['CR', CODE.replace(/\n/g, '\r')],
    ['U+2028', CODE.replace(/\n/g, '\u2028')],
    ['a hashbang', `#!/usr/bin/env node\n${CODE}`],
    ['comments everywhere', "/*a*/res/*b*/./*c*/cookie/*d*/(/*e*/'a'/*f*/,/*g*/'b'/*h*/,/*i*/{/*j*/path/*k*/:/*l*/'/'/*m*/,/*n*/}/*o*/)/*p*/;//q\n"],
  ])('%s: reported, and fixed to code that is right', (_, code) => {
    const linter = new Linter();
    const config = [samesite.configs.recommended];
    expect(linter.verify(code, config).map(({ messageId }) => messageId)).toEqual(['missing']);
    const { output, messages } = linter.verifyAndFix(code, config);
    expect(messages).toEqual([]);
    expect(output.replace(/sameSite: 'lax',?\s*/, '').replace(/\s/g, '').length).toBeLessThanOrEqual(code.replace(/\s/g, '').length + 1);
    for (const comment of code.match(/\/\*.\*\//g) ?? []) expect(output).toContain(comment);
  });

  it('takes lone surrogates, NUL and unusual spaces as they come', () => {
    for (const char of ['\uD800', '\uDFFF', '\\uD800', '\\0', '\u00A0', '\u200B', '\\u{10FFFF}', '\u2029', '\\\n']) {
      expect(lint(`document.cookie = 'a${char}=b${char}; Path=/${char}';`).length, char).toBeLessThanOrEqual(1);
      expect(lint(`res.cookie('a${char}', 'b${char}', { path: '${char}' });`)).toHaveLength(1);
      lint(`document.cookie = 'a=b; SameSite=${char}None${char}';`);
      lint(`fetch('https://${char}.example/${char}', { credentials: 'include' });`);
    }
  });
});

describe('what ESLint hands over', () => {
  const CODE = "res.cookie('a', 'b', { sameSite: 'none' });";

  it('takes frozen settings, and no file name', () => {
    const settings = Object.freeze({ samesite: Object.freeze({ site: Object.freeze(['example.com']) }) });
    expect(lint(CODE, { settings }).map(({ messageId }) => messageId)).toEqual(['noneWithoutSecure']);
    expect(new Linter().verify(CODE, [samesite.configs.all]).map(({ messageId }) => messageId)).toEqual(['noneWithoutSecure']);
    expect(lint(CODE, { filename: '<input>' })).toHaveLength(1);
  });

  it('stays silent where there are no scopes', () => {
    const { ast } = linted(CODE);
    for (const rule of Object.values(samesite.rules as Record<string, { create: (context: unknown) => object }>)) {
      const sourceCode = { ast, text: CODE, scopeManager: null, visitorKeys: {} };
      expect(rule.create({ sourceCode, settings: {}, options: [], report: () => expect.unreachable() })).toEqual({});
    }
  });

  it('takes a program without comments', () => {
    const { ast } = linted(CODE);
    delete (ast as { comments?: unknown }).comments;
    const parser = { parseForESLint: () => ({ ast: { ...ast, comments: [] } }) } as unknown as Linter.Parser;
    expect(new Linter().verify(CODE, [samesite.configs.all, { languageOptions: { parser } }])).toHaveLength(1);
  });

  it('takes nothing at all', () => {
    for (const code of ['', ' ', '\n', '// cookie', '/* document.cookie = "a=b" */', '"cookie"', 'cookie', 'res.cookie', 'res.cookie(...a)', 'res.cookie``', 'document.cookie', 'document.cookie = ""']) {
      expect(lint(code).map(({ messageId }) => messageId), code).toEqual([]);
    }
  });
});

function linted(code: string): SourceCode {
  const linter = new Linter();
  linter.verify(code, []);
  return linter.getSourceCode();
}

/** What another parser's program is told, and what fixes make of it. */
function withParser(parser: unknown, code: string, filename: string): readonly [ids: readonly (string | undefined)[], output: string] {
  const config = [samesite.configs.all, { files: ['**/*.js', '**/*.vue'], languageOptions: parser ? { parser: parser as Linter.Parser } : {} }];
  const messages = new Linter().verify(code, config, { filename });
  return [messages.map(({ messageId, message }) => messageId ?? message), new Linter().verifyAndFix(code, config, { filename }).output];
}

describe('syntax of all kinds', () => {
  it.each(([
    ["res?.cookie?.('a', 'b');", 'missing'],
    ["(res.cookie)('a', 'b');", 'missing'],
    ["res['cookie']('a', 'b'); res[`cookie`]('c', 'd');", 'missing', 'missing'],
    ["label: for (;;) { res.cookie('a', 'b'); continue label; }", 'missing'],
    ["async function* f(res) { for await (const x of y) yield res.cookie('a', await x, yield* z); }"],
    ["class A { static { res.cookie('a', 'b'); } #p = 1; static async *[x]() { return #p in this; } accessor = 1; }", 'missing'],
    ["export default (res) => res.cookie('a', 'b', import.meta.env);"],
    ["const { [k]: { a: [, b = 1, ...c] = [] } = {}, ...d } = e; res.cookie('a', 'b', b); res.cookie('a', 'b', { ...d, sameSite: c });"],
    ["with_: { document['cookie'] &&= 'a=b'; document.cookie += 'a=b'; document.cookie ??= 'x=y'; document.cookie++; }", 'missing'],
    ["[document.cookie] = ['a=b']; ({ x: document.cookie } = { x: 'a=b' }); for (document.cookie of ['a=b']);"],
    ["document.cookie = tag`a=b`; document.cookie = /a=b/; document.cookie = 1n; document.cookie = null; document.cookie = [];", 'missing'],
    ["res.cookie('a', 'b', { get sameSite() { return 'none'; }, set secure(x) {}, async *path() {}, [`http${'Only'}`]: 1 });"],
    ["try { res.cookie('a', 'b'); } catch { throw 1; } finally { debugger; }", 'missing'],
    ["import x, * as y from 'cookie' with { type: 'json' }; export * as z from 'cookie'; y.serialize('a', 'b');", 'missing'],
  ] satisfies Snippet[] as Snippet[]).map((snippet) => ({ code: snippet[0], snippet })))('$code', ({ snippet }) => {
    says(snippet);
  });

  it.each(([
    ["@Controller() class A { @Get() f(@Res() res: Response) { res.cookie('a', 'b'); } }", 'missing'],
    ["namespace N { export const o = {}; export namespace M { document.cookie = 'a=b'; } }", 'missing'],
    ["abstract class A<T extends object = {}> { abstract f(res: Response): void; declare x: T; protected constructor(private readonly res: Response) { this.res.cookie('a', 'b'); } }", 'missing'],
    ["function f(res: Response): void; function f(res: any, x?: number): void; function f(res: any) { res.cookie('a', 'b'); }", 'missing'],
    ["declare const o: { sameSite: 'lax' }; declare function g(): object; declare module 'x' { export const y: 1; } res.cookie('a', 'b', o); res.cookie('c', 'd', g());"],
    ["const enum S { Lax = 'lax', None = `none`, X = S.Lax, Y = 1 << 2 } res.cookie('a', 'b', { sameSite: S.Lax }); res.cookie('c', 'd', { sameSite: S.None });", 'noneWithoutSecure'],
    ["import cookie = require('cookie'); import S = N.M; cookie.serialize('a', 'b'); export = cookie;", 'missing'],
    ["export as namespace Foo; type A = typeof document.cookie; interface B { cookie(a: string): void; new (x: B): B; readonly [k: string]: unknown }"],
    ["res.cookie<string>('a', <any>'b', ({} satisfies object as const)!);", 'missing'],
    ["(<Response>res).cookie('a', 'b'); (res as unknown as Response)!.cookie('c', 'd', undefined!);", 'missing', 'missing'],
    ["const f = <T,>(this: Window, x: T): asserts x is NonNullable<T> => { document.cookie = x as string; };"],
    ["class A { accessor o = {}; override f?(): void; static #x?: number; declare readonly y; g(res) { res.cookie('a', 'b', this.o); } }"],
    ["using x = res.cookie('a', 'b'); type T = [a: 1, ...b: 2[]]; let u: unique symbol; const v = x!?.y!;", 'missing'],
  ] satisfies Snippet[] as Snippet[]).map((snippet) => ({ code: snippet[0], snippet })))('TypeScript: $code', ({ snippet }) => {
    says(snippet, { filename: 'code.ts', ts: true });
  });

  it('takes JSX', () => {
    const code = "const a = <A {...o} b={document.cookie = 'a=b'}>{/* d */}<></><a.b:c /></A>;".replace('<a.b:c />', '<a.b /><a:c />');
    expect(lint(code, { parserOptions: { ecmaFeatures: { jsx: true } } }).map(({ messageId }) => messageId)).toEqual(['missing']);
  });

  it('takes Flow', () => {
    const code = [
      '// @flow',
      "type Options = {| +sameSite?: 'lax', secure: boolean |};",
      'export opaque type Id: string = string;',
      'declare function g(x: number): string;',
      "export function f(res: Response, id: Id, o?: Options): void {",
      "  res.cookie('theme', (id: string), { path: '/' });",
      "  res.cookie('x', 'y', (o: any));",
      '}',
    ].join('\n');
    expect(withParser(hermes, code, 'a.js')).toEqual([['missing'], code.replace("path: '/'", "path: '/', sameSite: 'lax'")]);
  });

  it('takes components of Vue, whole and taken out', () => {
    const script = "import Cookies from 'js-cookie';\nCookies.set('a', id);\n";
    const code = `<template><iframe :src="url" /><p>{{ document.cookie }}</p></template>\n<script setup>\n${script}</script>\n`;
    const fixed = script.replace('id', "id, { sameSite: 'lax' }");
    expect(withParser(vue, code, 'a.vue')).toEqual([['missing'], code.replace(script, fixed)]);
    expect(withParser(undefined, script, 'a.vue/0.js')).toEqual([['missing'], fixed]);
  });

  it('takes sloppy scripts', () => {
    says(["with (document) { cookie = 'a=b'; } var undefined, NaN = 1; res.cookie('a', 'b', undefined); arguments.cookie = eval('a=b'); delete res.cookie;", 'missing'], { sourceType: 'script' });
    says(["if (a) function f() { return {}; } res.cookie('a', 'b'); function f() {} function f() {}"  , 'missing'], { sourceType: 'script' });
  });
});
