import { describe, expect, it } from 'vitest';
import { Evaluation, mayHoldSemicolon } from '../../src/evaluation/index.js';
import { argumentOfUse } from './shown.js';
import { sourceOf } from './source.js';

const shows = (code: string): boolean => {
  const source = sourceOf(code);
  return mayHoldSemicolon(new Evaluation(source), argumentOfUse(source));
};

describe('a semicolon may flow into', () => {
  it.each([
    "use('a; b');",
    'use(`a; b`);',
    "use(`${x}${'; b'}`);",
    "use('a' + '; b');",
    "use(x || '; b');",
    "use(c ? 'a' : '; b');",
    "use(c ? '; b' : 'a');",
    "use((x = '; b'));",
    "use(['a', , '; b']);",
    "use([...['; b']]);",
    "use({ a: '; b' });",
    "use({ ...{ a: '; b' } });",
    "use(await '; b');",
    "use(['a', 'b'].join('; '));",
    "use(x.concat('; b'));",
    "use(parts.map((part) => part + '; b').flatMap(f).filter(g).slice(1).reverse().sort().join(''));",
    "use(parts.reduce((all, part) => all + ';' + part, ''));",
    "use('; b'.trim().toString().valueOf());",
    "use('a'.padEnd(9, ';').repeat(2));",
    "use(f.call(x, '; b'));",
    "use(f.apply(x, ['; b']));",
    "use(Object.entries({ a: '; b' }));",
    "use(String('; b'));",
    "const a = '; b'; use(a);",
    "let a; a = '; b'; use(a);",
    "let a = ''; a += '; b'; use(a);",
    "const a = []; a.push('; b'); use(a);",
    "const a = {}; a.b = '; b'; use(a);",
    "const a = {}; a[k] = '; b'; use(a);",
    "const f = () => '; b'; use(f());",
    "const f = function () { return '; b'; }; use(f());",
    "function f() { if (c) return; return '; b'; } use(f());",
    "use((() => '; b')());",
    "use(() => '; b');",
    "for (const a of ['; b']) use(a);",
    "['; b'].forEach((a) => use(a));",
  ])('%s', (code) => {
    expect(shows(code)).toBe(true);
  });
});

describe('none is shown in', () => {
  it.each([
    "use('a');",
    'use(`a${b}`);',
    'use(1);',
    'use(x);',
    'use(f());',
    "use(f('; b'));",
    "use('; b'.split('; '));",
    "use('; b'.length);",
    "use(x[';']);",
    "use(';' in x ? 'a' : 'b');",
    "use(encodeURIComponent('; b'));",
    "const String = x; use(a.b('; b'));",
    "let a = x; use(a);",
    "const a = ['a']; a.pop('; b'); use(a);",
    "const a = {}; f(a.b, '; b'); use(a);",
    "const a = {}; '; b' === a.b; use(a);",
    "const f = (a) => use(a); f('; b');",
    "x.f('; b', (a) => use(a));",
    "for (const a in { ';': 1 }) use(a);",
    "const f = () => { const inner = () => { return '; b'; }; return 'a'; }; use(f());",
    'const a = b; const b = a; use(a);',
    "class A { b = '; b'; } use(new A());",
  ])('%s', (code) => {
    expect(shows(code)).toBe(false);
  });
});
