import { describe, expect, it } from 'vitest';
import { ALWAYS, Evaluation, NEVER, argumentAt, argumentNode, joinWorlds, not, positionPath, test, type Cases, type Formula } from '../../src/evaluation/index.js';
import { callOfUse, condition, shown } from './shown.js';
import { sourceOf } from './source.js';

const at = (code: string, position: number | string): string => {
  const source = sourceOf(code);
  const ev = new Evaluation(source);
  const found = argumentAt(ev, callOfUse(source), position);
  return found
    .map(({ when, value }) => {
      const what = value.kind === 'set' ? `${shown(ev, [{ when: ALWAYS, value: value.value }])} from ${source.getText(value.node)}` : value.kind;
      return condition(when) === 'always' ? what : `${what} if ${condition(when)}`;
    })
    .join('; ');
};

describe('a position of a call', () => {
  it('is an argument, or a path of keys below it', () => {
    expect(positionPath(2)).toEqual({ index: 2, keys: [] });
    expect(positionPath('0.cookie.secure')).toEqual({ index: 0, keys: ['cookie', 'secure'] });
  });

  it.each<[string, number | string, string]>([
    ["use('a', 'b');", 1, "'b' from 'b'"],
    ["use('a');", 1, 'absent'],
    ["use('a', ...x);", 0, "'a' from 'a'"],
    ["use('a', ...x);", 1, 'unknown'],
    ["use(...x, 'a');", 1, 'unknown'],
    ['use({ a: { b: 1 } });', '0.a.b', '1 from 1'],
    ['use({ a: { b: 1 } });', '0.a.c', 'absent'],
    ['use({ a: 1 });', '0.a.b', 'absent'],
    ['use({ a: 1 });', '0.b.c', 'absent'],
    ['use({ a: x });', '0.a.b', 'unknown'],
    ['use({ ...x });', '0.a', 'unknown'],
    ['use(x);', '0.a', 'unknown'],
    ['use(c && { a: 1 });', '0.a', '1 from 1 if c; absent if !c'],
    ["use(c ? { a: 1 } : 'b');", '0.a', '1 from 1 if c; absent if !c'],
    ['use({ a: c ? 1 : 2 });', '0.a', '1 from c ? 1 : 2 if c; 2 from c ? 1 : 2 if !c'],
    ['const o = {}; o.a = 1; use(o);', '0.a', '1 from 1'],
    ['const o = { a: 1 }; delete o.a; use(o);', '0.a', 'absent'],
    ['use({ a() {} });', '0.a', 'unknown () {} from () {}'],
  ])('%s at %s', (code, position, expected) => {
    expect(at(code, position)).toBe(expected);
  });

  it('has no node where a spread comes before it, or nothing', () => {
    const call = callOfUse(sourceOf("use('a', ...x, 'b');"));
    expect(argumentNode(call, 0)).toBe(call.arguments[0]);
    expect([1, 2, 3].map((index) => argumentNode(call, index))).toEqual([null, null, null]);
    expect(argumentNode(callOfUse(sourceOf('use();')), 0)).toBeUndefined();
  });
});

describe('joinWorlds', () => {
  const a = test('a', 'a', { truthy: true });
  const b = test('b', 'b', { truthy: true });
  const either = (when: Formula): Cases<string> => [{ when, value: 'yes' }, { when: not(when), value: 'no' }];
  const joined = (given: readonly Formula[], ...questions: Cases<string>[]): string[] => joinWorlds(given, questions).map(({ answers, world }) => `${answers.join(' ')}: ${world.map(condition).join(', ')}`);

  it('has all answers that go together', () => {
    expect(joined([], either(a), either(b))).toEqual(['yes yes: a, b', 'yes no: a, !b', 'no yes: !a, b', 'no no: !a, !b']);
    expect(joined([], either(a), either(a))).toEqual(['yes yes: a', 'no no: !a']);
    expect(joined([], [{ when: ALWAYS, value: 'x' }], either(a))).toEqual(['x yes: a', 'x no: !a']);
    expect(joined([])).toEqual([': ']);
  });

  it('leaves out what contradicts what is given', () => {
    expect(joined([not(a)], either(a))).toEqual(['no: !a']);
    expect(joined([NEVER], either(a))).toEqual([]);
  });

  it('hands on the formulas that were joined', () => {
    expect(joinWorlds([b], [[{ when: a, value: 1 }], [{ when: ALWAYS, value: 2 }]])).toEqual([{ answers: [1, 2], world: [b, a], formulas: [b, a] }]);
  });

  it('has no answer where there would be more than anyone can look through', () => {
    const many = Array.from({ length: 11 }, (_, i) => either(test(`t${i}`, `t${i}`, { truthy: true })));
    expect(joinWorlds([], many.slice(0, 10))).toHaveLength(1024);
    expect(joinWorlds([], many)).toEqual([]);
  });
});
