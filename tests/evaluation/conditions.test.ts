import { describe, expect, it } from 'vitest';
import { ALWAYS, NEVER, OPAQUE, and, describeWorld, findWorld, isOpaque, nameTest, not, or, subjectsOf, test, type Formula, type Primitive } from '../../src/evaluation/index.js';

const truthy = (name: string): Formula => test(name, name, { truthy: true });
const nullish = (name: string): Formula => test(name, name, { nullish: true });
const equals = (name: string, value: Primitive): Formula => test(name, name, { equals: value });
const prod = truthy('prod');
const live = truthy('live');
const possible = (...formulas: Formula[]): boolean => findWorld(formulas) !== null;

describe('and, or, not', () => {
  it('leave constants out', () => {
    expect(and(ALWAYS, prod)).toBe(prod);
    expect(or(NEVER, prod)).toBe(prod);
    expect(and(prod, NEVER)).toBe(NEVER);
    expect(or(prod, ALWAYS)).toBe(ALWAYS);
    expect(and()).toBe(ALWAYS);
    expect(or()).toBe(NEVER);
  });

  it('are flat', () => {
    expect(and(and(prod, live), truthy('x'))).toMatchObject({ kind: 'and', parts: [prod, live, truthy('x')] });
  });

  it('follow De Morgan', () => {
    expect(not(and(prod, live))).toEqual(or(not(prod), not(live)));
    expect(not(or(prod, live))).toEqual(and(not(prod), not(live)));
    expect(not(not(prod))).toEqual(prod);
    expect(not(ALWAYS)).toBe(NEVER);
  });

  it('stay opaque', () => {
    expect(not(OPAQUE)).toBe(OPAQUE);
    expect(isOpaque(and(prod, OPAQUE))).toBe(true);
    expect(isOpaque(or(prod, live))).toBe(false);
  });
});

describe('findWorld', () => {
  it('finds what nothing forbids', () => {
    expect(possible()).toBe(true);
    expect(possible(prod, not(live))).toBe(true);
    expect(possible(or(prod, live), not(prod))).toBe(true);
    expect(possible(NEVER)).toBe(false);
    expect(possible(OPAQUE)).toBe(false);
  });

  it('says each test once, in the order in which it was needed', () => {
    expect(findWorld([prod, not(live), prod])).toEqual([prod, not(live)]);
  });

  it.each<[string, Formula, Formula, boolean]>([
    ['a subject and its negation', prod, not(prod), false],
    ['one value and another', equals('env', 'a'), equals('env', 'b'), false],
    ['one value and the same', equals('env', 'a'), equals('env', 'a'), true],
    ['not one value and another', not(equals('env', 'a')), equals('env', 'b'), true],
    ['not one value and the same', not(equals('env', 'a')), equals('env', 'a'), false],
    ['neither one value nor another', not(equals('env', 'a')), not(equals('env', 'b')), true],
    ['a value that is truthy', truthy('env'), equals('env', 'a'), true],
    ['a truthy subject and an empty string', truthy('env'), equals('env', ''), false],
    ['a falsy subject and a truthy value', not(truthy('env')), equals('env', 'a'), false],
    ['a falsy subject and an empty string', not(truthy('env')), equals('env', ''), true],
    ['a value and its truth', equals('env', 'a'), not(truthy('env')), false],
    ['a nullish subject that is truthy', nullish('env'), truthy('env'), false],
    ['a nullish subject that is falsy', nullish('env'), not(truthy('env')), true],
    ['a truthy subject that is nullish', truthy('env'), nullish('env'), false],
    ['a falsy subject that is not nullish', not(truthy('env')), not(nullish('env')), true],
    ['a nullish subject and a value', nullish('env'), equals('env', 'a'), false],
    ['a nullish subject and undefined', nullish('env'), equals('env', undefined), true],
    ['a subject that is set and null', not(nullish('env')), equals('env', null), false],
    ['null and undefined', equals('env', null), equals('env', undefined), false],
    ['NaN and NaN', equals('n', NaN), equals('n', NaN), true],
  ])('%s', (_, a, b, expected) => {
    expect(possible(a, b)).toBe(expected);
    expect(possible(b, a)).toBe(expected);
  });

  it('tries each way of an `or`', () => {
    const either = or(and(prod, live), and(not(prod), truthy('x')));
    expect(possible(either, not(live))).toBe(true);
    expect(possible(either, not(live), not(truthy('x')))).toBe(false);
  });

  it('takes a bounded number of steps', () => {
    const many = Array.from({ length: 50 }, (_, i) => or(truthy(`a${i}`), truthy(`b${i}`)));
    const contradiction = Array.from({ length: 50 }, (_, i) => [not(truthy(`a${i}`)), not(truthy(`b${i}`))]).flat();
    expect(findWorld(many)).not.toBeNull();
    expect(findWorld([...many, ...contradiction])).toBeNull();
    const hard = Array.from({ length: 2000 }, (_, i) => or(truthy(`a${i}`), truthy(`b${i}`)));
    expect(findWorld(hard)).toBeNull();
  });
});

describe('describeWorld', () => {
  const say = (...formulas: Formula[]): string => describeWorld(findWorld(formulas) ?? []);

  it('reads as the code is written', () => {
    expect(say(prod)).toBe('`prod` is true');
    expect(say(not(prod), live)).toBe('`prod` is false and `live` is true');
    expect(say(equals('env', 'test'))).toBe("`env` is 'test'");
    expect(say(not(equals('env', 'test')))).toBe("`env` is not 'test'");
    expect(say(equals('env', undefined))).toBe('`env` is undefined');
    expect(say(truthy('process.env.TLS'))).toBe('`process.env.TLS` has a value');
    expect(say(not(truthy('options')))).toBe('`options` has no value');
    expect(say(not(truthy('req.query.embed')))).toBe('`req.query.embed` has no value');
    expect(say(not(truthy('req.secure')))).toBe('`req.secure` is false');
    expect(say(nullish('env'))).toBe('`env` is not set');
    expect(say(not(nullish('env')))).toBe('`env` is set');
  });

  it('calls a condition by the variable that holds it', () => {
    const isProd = nameTest(equals('env', 'production'), 'isProd');
    expect(say(isProd)).toBe('`isProd` is true');
    expect(say(not(isProd))).toBe('`isProd` is false');
    expect(say(not(nameTest(not(prod), 'isDev')))).toBe('`isDev` is false');
  });

  it('leaves out what holds in any case', () => {
    expect(describeWorld(findWorld([prod, not(live)]) ?? [], [prod])).toBe('`live` is false');
  });

  it('is short', () => {
    expect(say(...['a', 'b', 'c', 'd', 'e'].map(truthy))).toBe('`a` is true and `b` is true and `c` is true and `d` is true and so on');
  });
});

it('subjectsOf collects what a formula tests', () => {
  const found = new Set<string>();
  subjectsOf(and(prod, or(live, not(equals('env', 1)))), found);
  expect([...found]).toEqual(['prod', 'live', 'env']);
});
