/** What an expression can be known to hold. */
import type { CallNode, FunctionNode, Node, TSESTree, Variable } from './ast.js';
import { ALWAYS, NEVER, SMALL_BUDGET, and, isImpossible, isOpaque, lengthOf, not, or, type Formula, type Primitive } from './conditions.js';
import type { TextPart } from './text.js';

/** One possibility among exclusive ones: `value` in the runs in which `when` holds. */
export interface Case<T> {
  readonly when: Formula;
  readonly value: T;
}

/** All possibilities; their conditions exclude one another and cover every run. Never empty. */
export type Cases<T> = readonly Case<T>[];

export interface Constant {
  readonly kind: 'constant';
  readonly value: Primitive;
  /** The node that says so. */
  readonly node: Node;
}

/** A string of which parts are known: chunks with their place in the source, holes, and conditional parts. */
export interface Text {
  readonly kind: 'text';
  readonly parts: readonly TextPart[];
  readonly node: Node;
}

export interface ObjectValue {
  readonly kind: 'object';
  /** Where the object is made. */
  readonly node: Node;
  /** Everything that writes a property, in the order of execution: the last applicable entry wins. */
  readonly entries: readonly Entry[];
  /** The variable through which it was read, if any: whoever edits the object edits it for all readers. */
  readonly variable?: Variable;
}

export type Entry =
  | {
      readonly kind: 'property';
      /** A property of the object, or of an object below it (`o.cookie.secure = x`). */
      readonly path: readonly string[];
      readonly when: Formula;
      readonly value: () => Cases<Value>;
      /** The property or the assignment; its key; what it assigns (null for `delete`). */
      readonly node: Node;
      readonly key: Node;
      readonly valueNode: Node | null;
    }
  | { readonly kind: 'spread'; readonly when: Formula; readonly value: () => Cases<Value>; readonly node: Node }
  /** May have written anything. */
  | { readonly kind: 'anything'; readonly node: Node };

export interface ArrayValue {
  readonly kind: 'array';
  readonly node: Node;
  readonly items: readonly Item[];
  /** The variable through which it was read, if any. */
  readonly variable?: Variable;
}

export interface Item {
  readonly when: Formula;
  readonly value: () => Cases<Value>;
  readonly node: Node;
  /** `...x`: any number of elements. */
  readonly spread: boolean;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionNode;
  readonly frame: Frame | undefined;
}

/** A point in time; `past` where the code shows whether it lies in the past. */
export interface DateValue {
  readonly kind: 'date';
  readonly node: Node;
  readonly past: boolean | undefined;
}

export interface EnumValue {
  readonly kind: 'enum';
  readonly node: TSESTree.TSEnumDeclaration;
}

export interface Unknown {
  readonly kind: 'unknown';
  readonly node: Node;
  /** The condition "this value is truthy", where a message can quote it. */
  readonly test?: Formula;
  /** The code makes a condition of it (`a && b`), so its worlds count. */
  readonly tested?: boolean;
  /** What is known all the same: it is truthy, or it is falsy. */
  readonly truthy?: boolean;
  /** As text it holds no `;` (an encoded value, a number, a date). */
  readonly plain?: boolean;
  /** As text it is a date that lies in the past or not. */
  readonly past?: boolean | undefined;
}

export type Value = Constant | Text | ObjectValue | ArrayValue | FunctionValue | DateValue | EnumValue | Unknown;

/** One activation of a function of the file that is read for its result: where its parameters come from. */
export interface Frame {
  readonly call: CallNode;
  readonly callee: FunctionNode;
  readonly parent: Frame | undefined;
  readonly id: string;
  readonly depth: number;
}

export const always = <T>(value: T): Cases<T> => [{ when: ALWAYS, value }];
export const unknown = (node: Node, more: Partial<Unknown> = {}): Unknown => ({ kind: 'unknown', node, ...more });
export const constant = (value: Primitive, node: Node): Constant => ({ kind: 'constant', value, node });

const MAX_CASES = 96;
/** So many possibilities are looked through for those that contradict themselves, before giving up. */
const MAX_RAW_CASES = 1_500;

/** Where there are more possibilities than anyone could tell apart, or conditions nobody can quote: the fallback alone. */
export function settle<T>(cases: Cases<T>, fallback: T): Cases<T> {
  const live = possible(cases);
  if (live.length === 0 || live.length > MAX_CASES || live.some(({ when }) => isOpaque(when))) return always(fallback);
  return live;
}

/** Without those that never hold, if that leaves few enough. */
function possible<T>(cases: Cases<T>): Cases<T> {
  const live = cases.filter(({ when }) => when !== NEVER);
  if (live.length <= MAX_CASES || live.length > MAX_RAW_CASES) return live;
  const found: Case<T>[] = [];
  for (const one of live) {
    if (isOpaque(one.when) || !isImpossible([one.when], SMALL_BUDGET)) found.push(one);
    if (found.length > MAX_CASES) return live;
  }
  return found;
}

/** Possibilities that were too many: only the latest changes, and the one that nothing has changed, are still told from the rest. */
const crowds = new WeakSet<Cases<unknown>>();
const MAX_LATEST = 4;
/** A message about more conditions than this helps nobody, and takes long to find. */
const MAX_CONDITIONS = 250;

/** What `before` comes to where it becomes `changed`, or stays as it is if `keep` holds. */
function change<T>(before: Cases<T>, keep: Formula, changed: Cases<T>, fallback: T): Cases<T> {
  const kept = ({ when, value }: Case<T>): Case<T> => ({ when: and(when, keep), value });
  if (crowds.has(before)) return crowd([...changed, ...before.filter(({ value }) => value !== fallback).map(kept)], fallback);
  const cases = possible([...changed, ...before.map(kept)]);
  return cases.length <= MAX_CASES || cases.some(({ when }) => isOpaque(when)) ? settle(cases, fallback) : crowd(cases, fallback);
}

function crowd<T>(cases: Cases<T>, fallback: T): Cases<T> {
  const untouched = cases.at(-1);
  const told = cases
    .filter(({ when, value }) => value !== fallback && when !== NEVER && !isOpaque(when) && lengthOf(when) <= MAX_CONDITIONS)
    .filter((one, i) => i < MAX_LATEST || one === untouched);
  const found = [...told, { when: not(or(...told.map(({ when }) => when))), value: fallback }];
  crowds.add(found);
  return found;
}

/** `yes` where the condition holds, else `no`. */
export function choose<T>(condition: Formula, yes: Cases<T>, no: Cases<T>, fallback: T): Cases<T> {
  if (condition.kind === 'constant') return condition.value ? yes : no;
  return change(
    no,
    not(condition),
    yes.map(({ when, value }) => ({ when: and(condition, when), value })),
    fallback,
  );
}

/** Replaces every possibility by the possibilities that follow from it. */
export function flatMap<T, U>(cases: Cases<T>, next: (value: T) => Cases<U>, fallback: U): Cases<U> {
  const [only] = cases;
  if (cases.length === 1 && only?.when === ALWAYS) return next(only.value);
  return settle(spread(cases.map(({ when, value }) => ({ when, value: next(value) }))), fallback);
}

const spread = <T>(cases: Cases<Cases<T>>): Cases<T> =>
  cases.flatMap(({ when, value }) => value.map((inner) => ({ when: and(when, inner.when), value: inner.value })));

/**
 * As {@link flatMap} over what may change `before`: the possibilities that leave it as it is (they answer with `before`
 * itself) count as one, so that independent conditions add up instead of multiplying.
 */
export function overlay<T, U>(cases: Cases<T>, before: Cases<U>, next: (value: T) => Cases<U>, fallback: U): Cases<U> {
  const results = cases.map(({ when, value }) => ({ when, value: next(value) }));
  const idle = results.filter(({ value }) => value === before);
  if (idle.length === results.length) return before;
  const changed = spread(results.filter(({ value }) => value !== before));
  if (idle.length === 0) return settle(changed, fallback);
  return change(before, or(...idle.map(({ when }) => when)), changed, fallback);
}

/** The value if there is only one possibility. */
export const single = <T>(cases: Cases<T>): T | undefined => (cases.length === 1 ? cases[0]?.value : undefined);

/** Whether a value is truthy, as JavaScript reads it; undefined where the code does not show it. */
export function truthiness(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value);
    case 'text':
      return value.parts.some((part) => part.kind === 'chunk' && part.text !== '') ? true : undefined;
    case 'unknown':
      return value.truthy;
    default:
      return true;
  }
}
