/** What a call returns: a few built-ins, and functions and methods of the same file, read through their `return`s. */
import { descendants, isFunction, memberName, unwrap, type FunctionNode, type Node, type TSESTree, type VisitorKeys } from './ast.js';
import { ALWAYS, and, isOpaque, not, or } from './conditions.js';
import { newDate } from './dates.js';
import type { Evaluation } from './evaluation.js';
import { truthOfCases } from './truth.js';
import { chunk, partsOf, partsOfValue, stringOf, type TextPart } from './text.js';
import {
  always,
  constant,
  flatMap,
  settle,
  single,
  truthiness,
  unknown,
  type ArrayValue,
  type Cases,
  type Entry,
  type Frame,
  type FunctionValue,
  type Value,
} from './values.js';

export function callValue(ev: Evaluation, node: TSESTree.CallExpression, frame: Frame | undefined): Cases<Value> {
  const callee = unwrap(node.callee);
  const nothing = ev.unresolved(node, frame);
  if (callee.type === 'Identifier' && !ev.variableOf(callee)) return globalCall(ev, node, callee.name, frame, nothing);
  if (callee.type === 'MemberExpression') {
    const builtIn = methodCall(ev, node, callee, frame);
    if (builtIn) return builtIn;
  }
  const target = isFunction(callee) ? ({ kind: 'function', node: callee, frame } as const) : single(ev.value(callee, frame));
  return target?.kind === 'function' ? resultOf(ev, target, node, frame, nothing) : always(nothing);
}

export function newValue(ev: Evaluation, node: TSESTree.NewExpression, frame: Frame | undefined): Cases<Value> {
  const { callee } = node;
  if (callee.type === 'Identifier' && callee.name === 'Date' && !ev.variableOf(callee)) return always(newDate(ev, node, frame));
  return always(unknown(node));
}

function globalCall(ev: Evaluation, node: TSESTree.CallExpression, name: string, frame: Frame | undefined, nothing: Value): Cases<Value> {
  const [argument] = node.arguments;
  if (!argument || argument.type === 'SpreadElement') return always(nothing);
  switch (name) {
    case 'String':
      return always({ kind: 'text', node, parts: partsOf(ev.value(argument, frame), argument) });
    case 'Boolean':
      return flatMap<Value, Value>(ev.value(argument, frame), (value) => always(asBoolean(value, node)), nothing);
    case 'structuredClone':
      return ev.value(argument, frame);
    case 'encodeURIComponent':
    case 'encodeURI':
    case 'escape':
    case 'btoa':
    case 'Number':
    case 'parseInt':
    case 'parseFloat':
      return always(unknown(node, { plain: true }));
    default:
      return always(nothing);
  }
}

/** `!!x`, `Boolean(x)`: known where `x` is, else `x` itself as a condition. */
export function asBoolean(value: Value, node: Node): Value {
  const known = truthiness(value);
  if (known !== undefined) return constant(known, node);
  return value.kind === 'unknown' ? { ...value, node } : unknown(node);
}

function methodCall(
  ev: Evaluation,
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  frame: Frame | undefined,
): Cases<Value> | undefined {
  const name = memberName(callee);
  const { object } = callee;
  if (object.type === 'Identifier' && !ev.variableOf(object)) {
    if (object.name === 'Object') return objectCall(ev, node, name, frame);
    if (object.name === 'Math' || object.name === 'Date')
      return always(name === 'UTC' ? utc(ev, node, frame) : unknown(node, { plain: true }));
  }
  switch (name) {
    case 'join':
    case 'filter':
    case 'concat':
      return flatMap<Value, Value>(ev.value(object, frame), (value) => arrayMethod(ev, value, name, node, frame), unknown(node));
    case 'toString':
    case 'trim':
    case 'toLowerCase':
    case 'toUpperCase':
      return flatMap<Value, Value>(ev.value(object, frame), (value) => always(textMethod(value, name, node)), unknown(node));
    case 'toUTCString':
    case 'toGMTString':
    case 'toISOString': {
      const value = single(ev.value(object, frame));
      return always(unknown(node, { plain: true, past: value?.kind === 'date' ? value.past : undefined }));
    }
    case 'toFixed':
    case 'getTime':
      return always(unknown(node, { plain: true }));
    default:
      return undefined;
  }
}

/** `Date.UTC(1970, 0)`. */
function utc(ev: Evaluation, node: TSESTree.CallExpression, frame: Frame | undefined): Value {
  const numbers = node.arguments
    .map((argument) => single(ev.value(argument, frame)))
    .map((value) => (value?.kind === 'constant' ? value.value : undefined));
  const [year, ...rest] = numbers.filter((number) => typeof number === 'number');
  return year === undefined || rest.length + 1 < numbers.length
    ? unknown(node, { plain: true })
    : constant(Date.UTC(year, ...(rest as [number])), node);
}

function objectCall(
  ev: Evaluation,
  node: TSESTree.CallExpression,
  name: string | undefined,
  frame: Frame | undefined,
): Cases<Value> | undefined {
  const [first] = node.arguments;
  if (!first || node.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  if (name === 'freeze' || name === 'seal') return ev.value(first, frame);
  if (name !== 'assign') return undefined;
  const entries = node.arguments.map((argument): Entry => ({
    kind: 'spread',
    when: ALWAYS,
    value: () => ev.value(argument, frame),
    node: argument,
  }));
  return always({ kind: 'object', node, entries });
}

function textMethod(value: Value, name: string, node: Node): Value {
  const text = stringOf(value);
  if (text === undefined)
    return name === 'toString' && value.kind === 'text'
      ? value
      : unknown(node, { plain: value.kind === 'unknown' && value.plain === true });
  switch (name) {
    case 'trim':
      return constant(text.trim(), node);
    case 'toLowerCase':
      return constant(text.toLowerCase(), node);
    case 'toUpperCase':
      return constant(text.toUpperCase(), node);
    default:
      return value;
  }
}

function arrayMethod(ev: Evaluation, value: Value, name: string, node: TSESTree.CallExpression, frame: Frame | undefined): Cases<Value> {
  if (name === 'concat' && (value.kind === 'text' || (value.kind === 'constant' && typeof value.value === 'string')))
    return concatenated(ev, value, node, frame);
  if (value.kind !== 'array') return always(unknown(node));
  const [argument] = node.arguments;
  if (name === 'concat') {
    const added = node.arguments.map((item) => ({ when: ALWAYS, value: () => ev.value(item, frame), node: item, spread: true }));
    return always({ ...value, items: [...value.items, ...added] });
  }
  if (name === 'filter') return argument && dropsFalsy(argument) ? always(withoutFalsy(value)) : always(unknown(node));
  const separator = argument ? single(ev.value(argument, frame)) : constant(',', node);
  const text = separator && stringOf(separator);
  return text === undefined ? always(unknown(node)) : joined(value, text, node);
}

/** `''.concat(name, '=1')`, which compilers make of templates. */
function concatenated(ev: Evaluation, text: Value, node: TSESTree.CallExpression, frame: Frame | undefined): Cases<Value> {
  if (node.arguments.some(({ type }) => type === 'SpreadElement')) return always(unknown(node));
  return always({
    kind: 'text',
    node,
    parts: [...partsOfValue(text), ...node.arguments.flatMap((part) => partsOf(ev.value(part, frame), part))],
  });
}

/** `filter(Boolean)`, `filter(x => x)`, `filter(x => !!x)`. */
function dropsFalsy(argument: Node): boolean {
  if (argument.type === 'Identifier') return argument.name === 'Boolean';
  if (argument.type !== 'ArrowFunctionExpression') return false;
  const [parameter] = argument.params;
  let { body } = argument as { body: Node };
  while (body.type === 'UnaryExpression' && body.operator === '!') body = body.argument;
  return parameter?.type === 'Identifier' && body.type === 'Identifier' && body.name === parameter.name;
}

function withoutFalsy(array: ArrayValue): ArrayValue {
  const items = array.items.map((item) => {
    if (item.spread) return item;
    const truthy = item.value().every(({ value }) => truthiness(value) === true) ? ALWAYS : truthOfCases(item.value());
    return { ...item, when: and(item.when, truthy) };
  });
  return { ...array, items };
}

/** `array.join(separator)`. The separators count as made by the call: an edit of their literal would show at every joint. */
const MAX_SPREADS = 8;

function joined(array: ArrayValue, separator: string, node: Node, depth = 0): Cases<Value> {
  if (depth > MAX_SPREADS) return always(unknown(node)); // arrays spread into one another in circles
  const parts: TextPart[] = [];
  for (const [i, item] of array.items.entries()) {
    if (item.spread && single(item.value())?.kind !== 'array') {
      if (i === 0) return always(unknown(node));
      parts.push(chunk(separator, node), { kind: 'hole', node: item.node, plain: false });
      continue;
    }
    const inner = item.spread ? spreadParts(item.value(), separator, item.node, depth + 1) : partsOf(item.value(), item.node);
    const lead = i === 0 ? [] : [chunk(separator, node)];
    if (isOpaque(item.when) || (i === 0 && item.when !== ALWAYS)) return always(unknown(node));
    if (item.when === ALWAYS) parts.push(...lead, ...inner);
    else {
      parts.push({
        kind: 'choice',
        node: item.node,
        cases: [
          { when: item.when, value: [...lead, ...inner] },
          { when: not(item.when), value: [] },
        ],
      });
    }
  }
  return always({ kind: 'text', node, parts });
}

function spreadParts(cases: Cases<Value>, separator: string, node: Node, depth: number): readonly TextPart[] {
  const value = single(cases);
  if (value?.kind !== 'array' || value.items.length === 0) return [];
  return partsOf(joined(value, separator, node, depth), node);
}

/** The result of a function of the file: what each of its `return`s gives, under the conditions of that `return`. */
function resultOf(
  ev: Evaluation,
  target: FunctionValue,
  call: TSESTree.CallExpression,
  caller: Frame | undefined,
  nothing: Value,
): Cases<Value> {
  const frame = ev.enter(target.node, call, caller);
  if (!frame || target.node.generator) return always(nothing);
  const { body } = target.node;
  if (body.type !== 'BlockStatement') return ev.value(body, frame);
  const returns = ev.returnsOf(target.node);
  const cases: { when: ReturnType<typeof and>; value: Value }[] = [];
  for (const statement of returns) {
    const when = and(...ev.path(statement, frame).values());
    if (isOpaque(when) || inTry(statement, target.node)) return always(nothing);
    const values = statement.argument ? ev.value(statement.argument, frame) : always<Value>(constant(undefined, statement));
    cases.push(...values.map((item) => ({ when: and(when, item.when), value: item.value })));
  }
  const last = body.body.at(-1)?.type;
  if (last !== 'ReturnStatement' && last !== 'ThrowStatement') {
    const throwing = ev.throwsOf(target.node);
    if (returns.length === 0 || throwing.some((statement) => inTry(statement, target.node))) return always(nothing);
    const left = or(...[...returns, ...throwing].map((statement) => and(...ev.path(statement, frame).values())));
    cases.push({ when: not(left), value: constant(undefined, call) });
  }
  return settle(cases, nothing);
}

function inTry(node: Node, within: FunctionNode): boolean {
  for (let up = node.parent; up && up !== within; up = up.parent) {
    if (up.type === 'TryStatement' || up.type.startsWith('For') || up.type.endsWith('WhileStatement')) return true;
  }
  return false;
}

/** The `return`s of a function, not of those inside it. */
export const findReturns = (node: FunctionNode, visitorKeys: VisitorKeys): readonly TSESTree.ReturnStatement[] =>
  [...descendants(node.body, visitorKeys, true)].filter((inner) => inner.type === 'ReturnStatement');

/** Its `throw`s: where it comes to one, it returns nothing, not even `undefined`. */
export const findThrows = (node: FunctionNode, visitorKeys: VisitorKeys): readonly TSESTree.ThrowStatement[] =>
  [...descendants(node.body, visitorKeys, true)].filter((inner) => inner.type === 'ThrowStatement');
