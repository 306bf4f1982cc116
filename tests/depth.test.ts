/**
 * Code as deep as issue trackers have it and deeper than parsers go. Parsers and ESLint itself give up somewhere between 200
 * and 10,000 levels: the rules never before them, on however little of the stack.
 */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import samesite from '../src/plugin/index.js';

const DEPTHS = [100, 200, 300, 400, 500, 700, 1_000, 1_400, 2_000, 5_000, 10_000];

const times = (count: number, text: (i: number) => string, glue = ''): string => Array.from({ length: count }, (_, i) => text(i)).join(glue);
const nested = (depth: number, open: string, inner: string, close: string): string => open.repeat(depth) + inner + close.repeat(depth);

const CASES: readonly (readonly [name: string, code: (depth: number) => string])[] = [
  ['a concatenation', (n) => `document.cookie = 'a=b' + ${times(n, (i) => `v${i}`, ' + ')};`],
  ['a concatenation to the right', (n) => `document.cookie = ${nested(n, "'a=b; ' + (", "'x'", ')')};`],
  ['templates', (n) => `document.cookie = ${nested(n, '`a=${', '1', '}`')};`],
  ['parentheses', (n) => `document.cookie = ${nested(n, '(', "'a=b'", ')')};`],
  ['nested objects', (n) => `res.cookie('a', 'b', ${nested(n, '{ x: ', '1', ' }')});`],
  ['nested spreads', (n) => `res.cookie('a', 'b', ${nested(n, '{ ...', '{}', ' }')});`],
  ['nested arrays', (n) => `res.setHeader('Set-Cookie', ${nested(n, '[', "'a=b'", ']')});`],
  ['nested array spreads', (n) => `res.setHeader('Set-Cookie', ${nested(n, '[...', "['a=b']", ']')});`],
  ['nested patterns', (n) => `app.get('/', (${nested(n, '{ a: ', 'res', ' }')}) => { res.cookie('a', 'b'); });`],
  ['nested calls', (n) => `res.cookie('a', 'b', ${nested(n, 'f(', '{}', ')')});`],
  ['functions called at once', (n) => `res.cookie('a', 'b', ${nested(n, '(() => (', '{}', '))()')});`],
  ['calls in a row', (n) => `fetch('https://a.example/', { credentials: 'include' })${times(n, () => '.then((x) => x)')};`],
  ['member chains', (n) => `${times(n, (i) => `a${i}.`)}res.cookie('a', 'b');`],
  ['awaits', (n) => `const jar = ${nested(n, 'await (', 'cookies()', ')')}; jar.set('a', 'b');`],
  ['ternaries', (n) => `res.cookie('a', 'b', { sameSite: ${times(n, (i) => `c${i} ? 'lax' : `)} undefined });`],
  ['ternaries of options', (n) => `res.cookie('a', 'b', ${times(n, (i) => `c${i} ? { path: '/' } : `)} undefined);`],
  ['ternaries in conditions', (n) => `res.cookie('a', 'b', { sameSite: ${nested(n, '(', 'c', " ? 'lax' : '')")} });`],
  ['fallbacks', (n) => `res.cookie('a', 'b', ${nested(n, 'c || (', '{}', ')')});`],
  ['values that stand in for one another', (n) => `res.cookie('a', 'b', { sameSite: ${times(n, (i) => `c${i}`, ' ?? ')} });`],
  ['else-if chains', (n) => `const o = {}; ${times(n, (i) => `if (c${i}) o.sameSite = 'lax'; else `)}o.path = '/'; res.cookie('a', 'b', o);`],
  ['ifs', (n) => nested(n, 'if (c) {', "res.cookie('a', 'b');", '}')],
  ['ifs that leave', (n) => `app.get('/', (req, res) => { ${nested(n, 'if (c) {', 'return;', '}')} res.cookie('a', 'b'); });`],
  ['ifs that leave a case', (n) => `switch (x) { case 1: ${nested(n, 'if (c) {', 'break;', '} else { break; }')} case 2: res.cookie('a', 'b'); }`],
  ['blocks', (n) => nested(n, '{', "res.cookie('a', 'b');", '}')],
  ['loops', (n) => nested(n, 'for (;;) {', "document.cookie = 'a=b';", '}')],
  ['functions', (n) => nested(n, '() => {', "res.cookie('a', 'b');", '}')],
  ['classes', (n) => nested(n, 'class A { a() {', "res.cookie('a', 'b');", '} }')],
  ['a condition', (n) => `if (${times(n, (i) => `c${i}`, ' && ')}) res.cookie('a', 'b');`],
  ['a condition of alternatives', (n) => `if (${times(n, (i) => `c${i}`, ' || ')}) res.cookie('a', 'b'); else res.cookie('c', 'd');`],
  ['comparisons', (n) => `if (${nested(n, '(', 'd', ' === e)')}) res.cookie('a', 'b');`],
  ['negations', (n) => `if (${'!'.repeat(n)}c) res.cookie('a', 'b');`],
  ['negated conditions', (n) => `if (${nested(n, '!(c && ', 'd', ')')}) res.cookie('a', 'b');`],
  ['conditions of alternatives in one another', (n) => `if (${nested(n, '(c || ', 'd', ' && e)')}) res.cookie('a', 'b');`],
  ['consts made from one another', (n) => `const a0 = res; ${times(n, (i) => `const a${i + 1} = a${i};`)} a${n}.cookie('a', 'b');`],
  ['conditions made from one another', (n) => `const a0 = x; ${times(n, (i) => `const a${i + 1} = a${i} && c${i};`)} if (a${n}) res.cookie('a', 'b');`],
  ['functions that call one another', (n) => `const f0 = () => ({}); ${times(n, (i) => `const f${i + 1} = () => f${i}();`)} res.cookie('a', 'b', f${n}());`],
  ['parameters handed on', (n) => `function f0(res) { res.cookie('a', 'b'); } ${times(n, (i) => `function f${i + 1}(o) { f${i}(o); }`)} f${n}(express());`],
  ['JSX', (n) => `document.cookie = 'a=b'; const page = ${nested(n, '<div>', '<iframe src="https://a.example" />', '</div>')};`],
];

const CONFIG: Linter.Config = { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } };
const FILE = { filename: 'page.jsx' };

describe('code of any depth', () => {
  it.each(CASES)('%s', (_, code) => {
    for (const depth of DEPTHS) {
      const crash = crashOf(() => new Linter().verify(code(depth), [CONFIG, samesite.configs.all], FILE));
      expect(crash, `${depth} levels`).not.toMatch(/samesite\/|plugin\/engine|src\/(?:evaluation|cookie|request|model)\//);
    }
  });

  it.each(CASES)('%s, with a third of the stack', (_, code) => {
    const read = DEPTHS.filter((depth) => {
      const linter = new Linter();
      if (!isRead(linter, code(depth))) return false;
      withStack(1 / 3, () => linter.verify(linter.getSourceCode(), [CONFIG, samesite.configs.all], FILE));
      return true;
    });
    expect(read).toContain(100);
  });
});

/** Whether parser and ESLint survive the code. ESLint goes through it here, and remembers how. */
function isRead(linter: Linter, code: string): boolean {
  try {
    return linter.verify(code, [CONFIG], FILE).length === 0 && linter.verify(linter.getSourceCode(), [CONFIG], FILE).length === 0;
  } catch {
    return false;
  }
}

/** What stops ESLint, as its stack says; a syntax error is the parser's own. */
function crashOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    // The first frames of an overflow are those that lead round in circles.
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
}

/** Runs something while the rest of the stack is taken. */
function withStack(share: number, run: () => unknown): void {
  let most = 0;
  const dive = (levels: number): void => {
    most = levels;
    dive(levels + 1);
  };
  crashOf(() => {
    dive(0);
  });
  const descend = (levels: number): unknown => (levels === 0 ? run() : descend(levels - 1));
  descend(Math.floor(most * (1 - share)));
}
