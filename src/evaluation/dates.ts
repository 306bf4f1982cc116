/** Dates, as far as they tell whether something has expired. */
import { memberName, unwrap, type Node, type TSESTree } from './ast.js';
import type { Evaluation } from './evaluation.js';
import { stringOf } from './text.js';
import { single, type DateValue, type Frame } from './values.js';

/**
 * Dates before this one lie in the past for every reader of the code: the first browser with SameSite came out in 2016.
 * (Comparing with the clock would make results depend on the day.)
 */
export const LONG_AGO = Date.UTC(2016, 0, 1);

/** Whether a date string lies in the past; undefined where it is none or may be either. */
export function textIsPast(text: string): boolean | undefined {
  const time = Date.parse(text);
  return time < LONG_AGO ? true : undefined;
}

/** `new Date(…)`. */
export function newDate(ev: Evaluation, node: TSESTree.NewExpression, frame: Frame | undefined): DateValue {
  const [first, ...rest] = node.arguments;
  if (!first) return { kind: 'date', node, past: true }; // now: expired as soon as it arrives
  return { kind: 'date', node, past: pastOf(ev, first, rest.length > 0 ? 'setFullYear' : 'setTime', frame) };
}

/** Whether the argument of `new Date(x)`, `d.setTime(x)` or `d.setFullYear(x)` makes a date in the past. */
export function pastOf(ev: Evaluation, argument: Node | undefined, method: string, frame: Frame | undefined): boolean | undefined {
  if (!argument) return undefined;
  const value = single(ev.value(argument, frame));
  if (value?.kind === 'date') return value.past;
  if (value?.kind === 'constant' && typeof value.value === 'number') {
    if (/^set(?:UTC)?FullYear$/.test(method)) return value.value < 2016 ? true : undefined;
    return method === 'setTime' && value.value < LONG_AGO ? true : undefined;
  }
  const text = value && stringOf(value);
  if (text !== undefined) return textIsPast(text);
  const node = initialOf(ev, argument);
  if (node.type !== 'BinaryExpression' || !readsClock(initialOf(ev, node.left))) return undefined;
  const step = single(ev.value(node.right, frame));
  if (step?.kind !== 'constant' || typeof step.value !== 'number' || step.value === 0) return undefined;
  if (node.operator !== '+' && node.operator !== '-') return undefined;
  return node.operator === '-' ? step.value > 0 : step.value < 0;
}

/** What a variable is given that is written once; any other expression itself. */
function initialOf(ev: Evaluation, expression: Node): Node {
  const node = unwrap(expression);
  const variable = node.type === 'Identifier' ? ev.variableOf(node) : undefined;
  const declarator = variable?.defs[0]?.node as Node | undefined;
  const isOnce = variable !== undefined && ev.writesOf(variable).length === 1;
  return isOnce && declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' && declarator.init
    ? unwrap(declarator.init)
    : node;
}

/** `Date.now()`, `d.getTime()`, `d.getDate()`, `+new Date()`: the clock, or the date that is being set. */
function readsClock(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'UnaryExpression' && node.operator === '+') return isNewDate(node.argument);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const name = memberName(node.callee);
    if (name === 'now') return node.callee.object.type === 'Identifier' && node.callee.object.name === 'Date';
    return name !== undefined && CLOCK_GETTERS.has(name);
  }
  return isNewDate(node);
}

const CLOCK_GETTERS = new Set([
  'getTime',
  'valueOf',
  'getDate',
  'getFullYear',
  'getMonth',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getUTCDate',
  'getUTCFullYear',
]);

const isNewDate = (node: Node): boolean =>
  node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0;
