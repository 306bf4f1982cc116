import { describe, expect, it } from 'vitest';
import { ALWAYS, NEVER, OPAQUE, and, describeWorld, findWorld, isImpossible, isOpaque, lengthOf, nameTest, not, ofValue, or, solve, someTest, subjectsOf, test, type Formula, type Primitive } from '../../src/evaluation/index.js';

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

describe('an `and` that holds a choice', () => {
  const x = truthy('x');

  it('leaves out what holds in any case', () => {
    expect(and(prod, or(prod, live))).toBe(prod);
    expect(and(or(prod, live), prod)).toBe(prod);
    expect(and(prod, live, or(prod, x))).toEqual(and(prod, live));
  });

  it('leaves out what cannot be', () => {
    expect(and(not(prod), or(prod, live))).toEqual(and(not(prod), live));
    expect(and(prod, or(not(prod), live, x))).toMatchObject({ kind: 'and', parts: [prod, or(live, x)] });
    expect(and(prod, or(not(prod), and(live, x)))).toMatchObject({ kind: 'and', parts: [prod, live, x] });
    expect(and(prod, live, or(not(prod), not(live)))).toBe(NEVER);
  });

  it('goes on with what follows', () => {
    expect(and(prod, or(not(prod), live), or(not(live), x))).toMatchObject({ kind: 'and', parts: [prod, live, x] });
  });

  it('tells values apart by type and sign', () => {
    for (const other of [equals('n', '0'), equals('n', false), equals('n', -0), equals('n', null), truthy('n'), nullish('n'), equals('m', 0)]) {
      expect(and(equals('n', 0), or(other, live))).toMatchObject({ kind: 'and', parts: [equals('n', 0), or(other, live)] });
    }
    expect(and(nullish('n'), or(truthy('n'), live))).toMatchObject({ kind: 'and', parts: [nullish('n'), or(truthy('n'), live)] });
  });
});

describe('formulas', () => {
  it('of several parts stay opaque if one of them is', () => {
    expect(isOpaque(or(OPAQUE, prod))).toBe(true);
    expect(isOpaque(or(prod, and(live, OPAQUE)))).toBe(true);
    expect(isOpaque(ALWAYS)).toBe(false);
    expect(and(OPAQUE)).toBe(OPAQUE);
  });

  it('have a length', () => {
    expect([prod, ALWAYS, and(prod, live), or(prod, live, truthy('x'))].map(lengthOf)).toEqual([1, 1, 2, 3]);
  });

  it('are named, or stand for a value, only where they are one test', () => {
    const both = and(prod, live);
    expect([nameTest(both, 'x'), ofValue(both), nameTest(OPAQUE, 'x'), ofValue(ALWAYS)]).toEqual([both, both, OPAQUE, ALWAYS]);
    expect(ofValue(prod)).toEqual({ ...prod, isValue: true });
  });

  it('are the same again, negated twice', () => {
    const both = and(prod, live);
    expect(not(not(both))).toBe(both);
    expect(not(both)).toBe(not(both));
  });
});

describe('solve', () => {
  const many = (count: number): Formula[] => Array.from({ length: count }, (_, i) => or(truthy(`a${i}`), truthy(`b${i}`)));

  it('tells "there is none" from "not found in time"', () => {
    expect(solve([prod, not(prod)])).toBeNull();
    expect(solve(many(2000))).toBe('gave up');
    expect(solve(many(20), 5)).toBe('gave up');
    expect(isImpossible([prod, not(prod)])).toBe(true);
    expect(isImpossible(many(2000))).toBe(false);
    expect(isImpossible([prod])).toBe(false);
  });

  it('takes choices first that the facts leave one way', () => {
    const chain = Array.from({ length: 60 }, (_, i) => or(not(truthy(`a${i}`)), truthy(`a${i + 1}`)));
    expect(solve([...chain.toReversed(), truthy('a0')], 2_000)).toHaveLength(61);
    expect(solve([...chain.toReversed(), truthy('a0'), not(truthy('a60'))], 2_000)).toBeNull();
  });

  it('knows a choice to be met that the facts meet', () => {
    expect(solve([prod, or(prod, live)])).toEqual([prod]);
    expect(solve([prod, or(and(not(prod), truthy('x')), live)])).toEqual([prod, live]);
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
    ['a subject that is set and truthy', not(nullish('env')), truthy('env'), true],
    ['a subject that is set and not set', not(nullish('env')), nullish('env'), false],
    ['a subject that is set and an empty string', not(nullish('env')), equals('env', ''), true],
    ['a subject that is set and undefined', not(nullish('env')), equals('env', undefined), false],
    ['a nullish subject and null', nullish('env'), equals('env', null), true],
    ['a falsy subject and zero', not(truthy('n')), equals('n', 0), true],
    ['a falsy subject and one', not(truthy('n')), equals('n', 1), false],
    ['a value and its being set', equals('env', 'a'), nullish('env'), false],
    ['zero and minus zero', equals('n', 0), equals('n', -0), false],
    ['a number and its text', equals('n', 1), equals('n', '1'), false],
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

  it.each([
    'option', 'options', 'opt', 'opts', 'config', 'settings', 'attributes', 'param', 'params', 'arg', 'args', 'user', 'session', 'token', 'server', 'client',
    'request', 'response', 'result', 'cookie', 'cookies', 'header', 'headers', 'domain', 'path', 'host', 'url', 'name', 'id', 'value', 'data', 'body',
    'expires', 'expiry', 'maxAge', 'max_age', 'sameSite', 'same_site', 'days', 'date', 'length', 'size',
  ])('%s is no yes or no', (word) => {
    for (const text of [word, `app.${word}`, `all[0].${word}`, `all[i]${word}`, word.toUpperCase()]) expect(say(truthy(text))).toBe(`\`${text}\` has a value`);
    for (const text of [`is${word}`, `app.my${word}`, `${word}Secure`]) expect(say(truthy(text))).toBe(`\`${text}\` is true`);
  });

  it.each(['process.env.A', 'import.meta.env.A', 'req.query.a', 'req.params[0]', 'body.a', 'req.headers.a', 'cookies.a'])('nor is %s', (text) => {
    expect(say(not(truthy(text)))).toBe(`\`${text}\` has no value`);
  });

  it.each(['options.secure', 'user.secure', 'processor.env', 'my_meta.envy.A', 'req.isQuery', 'nobody.a', 'bodyParser.a'])('but %s is', (text) => {
    expect(say(not(truthy(text)))).toBe(`\`${text}\` is false`);
  });

  it('tells four conditions and says that there are more', () => {
    expect(say(...['a', 'b', 'c', 'd'].map(truthy))).toBe('`a` is true and `b` is true and `c` is true and `d` is true');
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

describe('the tests of a formula', () => {
  const asksFor = (name: string) => (formula: Formula): boolean => someTest(formula, ({ text }) => text === name);

  it('are found at any depth, negated or not', () => {
    const formula = or(and(prod, not(live)), truthy('beta'));
    for (const name of ['prod', 'live', 'beta']) expect(asksFor(name)(formula), name).toBe(true);
    expect(asksFor('other')(formula)).toBe(false);
    expect(asksFor('prod')(prod)).toBe(true);
  });

  it('are none in constants, and in what no message can quote', () => {
    for (const formula of [ALWAYS, NEVER, OPAQUE]) expect(someTest(formula, () => true)).toBe(false);
  });
});
