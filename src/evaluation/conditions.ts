/**
 * Possible worlds. A condition is a *subject* (an expression whose value the code does not show, told apart by its
 * bindings and by which write of them reaches it) and a *value* it is compared with. Formulas over such conditions say
 * in which runs of the program something holds; {@link findWorld} looks for a run in which several of them hold at once.
 */
import type { Node } from './ast.js';

export type Primitive = string | number | boolean | bigint | null | undefined;

export type Expected = { readonly truthy: true } | { readonly nullish: true } | { readonly equals: Primitive };

/** One condition: `subject` is (or, negated, is not) as expected. `text` is how the code writes the subject. */
export interface Test {
  readonly kind: 'test';
  readonly subject: string;
  readonly text: string;
  readonly expected: Expected;
  readonly negated: boolean;
  /** What is tested: the same for a test and its negation. */
  readonly key: string;
  /** It stands for a value, not for yes or no: `options` in `options || {}`. */
  readonly isValue?: boolean;
  /** The expression that is tested. */
  readonly node?: Node | undefined;
  /** The variable that holds the outcome of this test, or (`inverted`) its opposite: what the reader of the code sees. */
  readonly named?: { readonly text: string; readonly inverted: boolean };
}

export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** A test that no message can quote: whatever depends on it is unknown. */
  | { readonly kind: 'opaque' }
  | Test
  | Compound;

interface Compound {
  readonly kind: 'and' | 'or';
  readonly parts: readonly Formula[];
  /** Whether one of the parts is opaque: asked often, of formulas that may be long. */
  readonly opaque: boolean;
}

export const ALWAYS: Formula = { kind: 'constant', value: true };
export const NEVER: Formula = { kind: 'constant', value: false };
export const OPAQUE: Formula = { kind: 'opaque' };

export const test = (subject: string, text: string, expected: Expected, node?: Node): Test => ({
  kind: 'test',
  subject,
  text,
  expected,
  negated: false,
  key: `${subject} ${keyOf(expected)}`,
  node,
});

function keyOf(expected: Expected): string {
  if (!('equals' in expected)) return 'truthy' in expected ? 'truthy' : 'nullish';
  const { equals } = expected;
  return `${typeof equals} ${Object.is(equals, -0) ? '-0' : String(equals)}`;
}

const join = (kind: 'and' | 'or', parts: readonly Formula[]): Formula => {
  const neutral = kind === 'and';
  if (parts.length === 2 && parts[1]?.kind === 'constant' && parts[1].value === neutral) return parts[0] as Formula;
  const flat: Exclude<Formula, { kind: 'constant' }>[] = [];
  for (const part of parts) {
    if (part.kind === 'constant') {
      if (part.value !== neutral) return part;
    } else if (part.kind === kind) {
      for (const inner of part.parts) if (inner.kind !== 'constant') flat.push(inner);
    } else {
      flat.push(part);
    }
  }
  const kept = kind === 'and' ? withoutRepeats(flat) : flat;
  if (kept === null) return NEVER;
  if (kept.length === 0) return neutral ? ALWAYS : NEVER;
  return kept.length === 1 ? (kept[0] as Formula) : { kind, parts: kept, opaque: kept.some(isOpaque) };
};

/**
 * `a && (a || b)` is `a`, and `!a && (a || b)` is `!a && b`: so an `else` far down a chain of conditions stays as short as
 * the chain.
 * @returns null where the parts contradict one another
 */
function withoutRepeats(parts: readonly Exclude<Formula, { kind: 'constant' }>[]): readonly Formula[] | null {
  if (!parts.some(({ kind }) => kind === 'or')) return parts;
  const certain = new Map<string, boolean>();
  for (const part of parts) if (part.kind === 'test') certain.set(part.key, part.negated);
  const kept: Formula[] = [];
  for (const part of parts) {
    const open = part.kind === 'or' ? withoutCertain(part, certain) : part;
    if (open === NEVER) return null;
    if (open.kind === 'test') certain.set(open.key, open.negated);
    if (open.kind === 'and') kept.push(...open.parts);
    else if (open !== ALWAYS) kept.push(open);
  }
  return kept;
}

/** A choice given the tests that hold in any case (true: negated). */
function withoutCertain(choice: Compound, certain: ReadonlyMap<string, boolean>): Formula {
  if (certain.size === 0) return choice;
  const open: Formula[] = [];
  for (const part of choice.parts) {
    const negated = part.kind === 'test' ? certain.get(part.key) : undefined;
    if (part.kind !== 'test' || negated === undefined) open.push(part);
    else if (negated === part.negated) return ALWAYS;
  }
  return open.length === choice.parts.length ? choice : join('or', open);
}

export const and = (...parts: readonly Formula[]): Formula => join('and', parts);
export const or = (...parts: readonly Formula[]): Formula => join('or', parts);

/** The opposites of formulas that have been negated: they may be long, and are asked for again and again. */
const opposites = new WeakMap<Formula, Formula>();

export function not(formula: Formula): Formula {
  if (formula.kind === 'constant') return formula.value ? NEVER : ALWAYS;
  if (formula.kind === 'opaque') return formula;
  const known = opposites.get(formula);
  if (known) return known;
  const opposite =
    formula.kind === 'test'
      ? { ...formula, negated: !formula.negated }
      : join(formula.kind === 'and' ? 'or' : 'and', formula.parts.map(not));
  opposites.set(formula, opposite);
  if (!opposites.has(opposite)) opposites.set(opposite, formula);
  return opposite;
}

/** The same formula under the name of the variable that holds it, where it is a single test. */
export const nameTest = (formula: Formula, text: string): Formula =>
  formula.kind === 'test' ? { ...formula, named: { text, inverted: formula.negated } } : formula;

/** The same formula, about a subject that stands for a value. */
export const ofValue = (formula: Formula): Formula => (formula.kind === 'test' ? { ...formula, isValue: true } : formula);

export const isOpaque = (formula: Formula): boolean =>
  formula.kind === 'opaque' || ((formula.kind === 'and' || formula.kind === 'or') && formula.opaque);

/** How many parts a formula has at its top. */
export const lengthOf = (formula: Formula): number => (formula.kind === 'and' || formula.kind === 'or' ? formula.parts.length : 1);

/** Adds the subjects that a formula tests to `into`. */
export function subjectsOf(formula: Formula, into: Set<string>): void {
  if (formula.kind === 'test') into.add(formula.subject);
  else if (formula.kind === 'and' || formula.kind === 'or') for (const part of formula.parts) subjectsOf(part, into);
}

/** Whether one of the tests of a formula is such a one. */
export const someTest = (formula: Formula, isOne: (test: Test) => boolean): boolean =>
  formula.kind === 'test'
    ? isOne(formula)
    : (formula.kind === 'and' || formula.kind === 'or') && formula.parts.some((part) => someTest(part, isOne));

/** What is assumed of one subject in one world. */
interface Facts {
  truthy?: boolean;
  nullish?: boolean;
  equals?: { readonly value: Primitive };
  readonly differs: readonly Primitive[];
}

/** The tests that hold in a world, each once, in the order in which they were needed. */
export type World = readonly Test[];

const NO_FACTS: Facts = { differs: [] };
const BUDGET = 4_000;

/** Enough for the contradictions that lie open. */
export const SMALL_BUDGET = 300;

/** A look at one part of a choice costs this much less than a step. */
const LOOKS_PER_STEP = 40;

/**
 * Finds a world in which all formulas hold.
 * @returns its tests; null where there is none, or where the search would take more than a bounded number of steps.
 */
export const findWorld = (formulas: readonly Formula[]): World | null => {
  const found = solve(formulas);
  return found === 'gave up' ? null : found;
};

/** Whether the formulas certainly never hold at once: not so where the search gave up. */
export const isImpossible = (formulas: readonly Formula[], budget = BUDGET): boolean => solve(formulas, budget) === null;

/** As {@link findWorld}, and tells "there is none" from "not found in time". */
export function solve(formulas: readonly Formula[], budget = BUDGET): World | null | 'gave up' {
  let steps = budget;
  interface State {
    readonly facts: ReadonlyMap<string, Facts>;
    readonly world: World;
  }
  const look = (choice: Compound): void => {
    steps -= choice.parts.length / LOOKS_PER_STEP;
  };
  const search = (pending: readonly Formula[], state: State): World | null => {
    const facts = new Map(state.facts);
    const world = [...state.world];
    const choices: Compound[] = [];
    const queue = [...pending];
    while (queue.length > 0) {
      if (--steps < 0) return null;
      const next = queue.pop() as Formula;
      if (next.kind === 'constant') {
        if (!next.value) return null;
      } else if (next.kind === 'opaque') {
        return null;
      } else if (next.kind !== 'test') {
        if (next.kind === 'or') choices.push(next);
        else for (let i = next.parts.length - 1; i >= 0; i--) queue.push(next.parts[i] as Formula);
      } else {
        const before = facts.get(next.subject) ?? NO_FACTS;
        const after = assume(before, next);
        if (!after) return null;
        if (after !== before) {
          facts.set(next.subject, after);
          world.push(next);
        }
      }
    }
    choices.forEach(look);
    if (steps < 0) return null;
    const open = choices.filter((choice) => !choice.parts.some((part) => holds(part, facts)));
    // A choice that the facts leave one way, or none, is no choice: taken first, it spares most of the search.
    const viable = open.map((choice) => choice.parts.filter((part) => !contradicts(part, facts)));
    if (open.length === 0) return world;
    const next = Math.max(
      0,
      viable.findIndex((parts) => parts.length <= 1),
    );
    const rest = open.filter((_, i) => i !== next);
    for (const part of viable[next] ?? []) {
      const found = search([...rest, part], { facts, world });
      if (found || steps < 0) return found;
    }
    return null;
  };
  const found = search([...formulas].reverse(), { facts: new Map(), world: [] });
  return found ?? (steps < 0 ? 'gave up' : null);
}

const contradicts = (part: Formula, facts: ReadonlyMap<string, Facts>): boolean =>
  part.kind === 'test'
    ? known(facts.get(part.subject) ?? NO_FACTS, part) === false
    : part.kind === 'and' && part.parts.some((inner) => inner.kind === 'test' && contradicts(inner, facts));

const holds = (part: Formula, facts: ReadonlyMap<string, Facts>): boolean =>
  part.kind === 'test' && known(facts.get(part.subject) ?? NO_FACTS, part) === true;

/** Whether a test holds, given the facts; undefined where they leave it open. */
function known(facts: Facts, { expected, negated }: Test): boolean | undefined {
  if ('truthy' in expected) {
    const truthy = facts.truthy ?? (facts.nullish ? false : undefined);
    return truthy === undefined ? undefined : truthy === !negated;
  }
  if ('nullish' in expected) {
    if (facts.nullish !== undefined) return facts.nullish === !negated;
    return !negated && facts.truthy ? false : undefined;
  }
  const value = expected.equals;
  if (facts.equals) return Object.is(facts.equals.value, value) === !negated;
  if (facts.differs.some((other) => Object.is(other, value))) return negated;
  if (negated) return undefined;
  const fits = (facts.truthy ?? Boolean(value)) === Boolean(value) && (facts.nullish ?? isNullish(value)) === isNullish(value);
  return fits ? undefined : false;
}

const isNullish = (value: Primitive): boolean => value === null || value === undefined;

/** @returns the facts with one more test; the same object if it says nothing new; null if it contradicts them. */
function assume(facts: Facts, test: Test): Facts | null {
  const holds = known(facts, test);
  if (holds !== undefined) return holds ? facts : null;
  const { expected, negated } = test;
  if ('truthy' in expected) {
    if (!negated && facts.nullish === undefined) return { ...facts, truthy: true, nullish: false };
    return { ...facts, truthy: !negated };
  }
  if ('nullish' in expected) return negated ? { ...facts, nullish: false } : { ...facts, nullish: true, truthy: false };
  const value = expected.equals;
  if (negated) return { ...facts, differs: [...facts.differs, value] };
  return { ...facts, equals: { value }, truthy: Boolean(value), nullish: isNullish(value) };
}

/** The tests of a world that do not follow from what holds in any case. */
export function newsIn(world: World, given: readonly Formula[]): World {
  const facts = new Map<string, Facts>();
  for (const item of findWorld(given) ?? []) {
    if (given.includes(item)) facts.set(item.subject, assume(facts.get(item.subject) ?? NO_FACTS, item) ?? NO_FACTS);
  }
  return world.filter((item) => !holds(item, facts));
}
