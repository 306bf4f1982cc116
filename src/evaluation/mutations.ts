/** What happens to an object, an array or a date between where it is made and where it is read. */
import { contains, memberName, unwrap, type CallNode, type Node, type TSESTree, type Variable } from './ast.js';
import { ALWAYS, NEVER, isOpaque, type Formula } from './conditions.js';
import { pastOf } from './dates.js';
import type { Evaluation } from './evaluation.js';
import { reach } from './paths.js';
import { always, constant, unknown, type Cases, type Entry, type Frame, type Item, type Value } from './values.js';

/** One thing done to what a variable holds. */
export type Mutation =
  | { readonly kind: 'write'; readonly node: Node; readonly path: readonly string[]; readonly key: Node; readonly right: Node | null }
  | { readonly kind: 'assign'; readonly node: Node; readonly sources: readonly Node[] }
  | { readonly kind: 'push'; readonly node: Node; readonly added: readonly Node[] }
  | { readonly kind: 'date'; readonly node: CallNode }
  /** Handed to code that may do anything with it. */
  | { readonly kind: 'escape'; readonly node: Node };

/** The objects of `cases` with everything that has been done to them through the variable when `read` runs. */
export function withMutations(ev: Evaluation, read: Node, variable: Variable, frame: Frame | undefined, cases: Cases<Value>): Cases<Value> {
  if (!cases.some(({ value }) => MUTABLE.has(value.kind))) return cases;
  const reached = reachedBy(ev, read, variable, frame);
  return cases.map(({ when, value }) => ({ when, value: changed(ev, named(value, variable), since(ev, variable, value, reached), frame) }));
}

/** What is done after the variable was given this value: what was done before was done to another one. */
function since(ev: Evaluation, variable: Variable, value: Value, reached: readonly Reached[]): readonly Reached[] {
  const writes = ev.writesOf(variable);
  const last = writes.at(-1);
  if (!last || writes.length === 1 || !reached.some(({ mutation }) => mutation.node.range[1] <= last.node.range[0])) return reached;
  const from = writes.find(({ node }) => contains(node, value.node));
  if (from) return reached.filter(({ mutation }) => mutation.node.range[1] > from.node.range[0]);
  // Which of the values it is the code does not show here.
  return reached.map(({ mutation, when }) => ({ mutation: { kind: 'escape', node: mutation.node }, when }));
}

const MUTABLE = new Set<Value['kind']>(['object', 'array', 'date']);

const named = (value: Value, variable: Variable): Value =>
  value.kind === 'object' || value.kind === 'array' ? { ...value, variable } : value;

/** A mutation that may have happened, and under which condition it has. */
interface Reached {
  readonly mutation: Mutation;
  readonly when: Formula;
}

const reachedBy = (ev: Evaluation, read: Node, variable: Variable, frame: Frame | undefined): readonly Reached[] =>
  ev
    .mutationsOf(variable)
    .map((mutation) => ({ mutation, when: reach(ev, mutation.node, read, variable, frame) }))
    .filter(({ when }) => when !== NEVER);

/** A value after everything that has been done to it. */
function changed(ev: Evaluation, value: Value, reached: readonly Reached[], frame: Frame | undefined): Value {
  switch (value.kind) {
    case 'date':
      return reached.reduce(
        (date, { mutation, when }) => (mutation.kind === 'write' ? date : { ...date, past: pastAfter(ev, mutation, when, frame) }),
        value,
      );
    case 'object':
      return { ...value, entries: [...value.entries, ...reached.map(({ mutation, when }) => entryOf(ev, mutation, when, frame))] };
    case 'array':
      return { ...value, items: [...value.items, ...reached.flatMap(({ mutation, when }) => itemsOf(ev, mutation, when, frame))] };
    default:
      return value;
  }
}

const pastAfter = (ev: Evaluation, mutation: Mutation, when: Formula, frame: Frame | undefined): boolean | undefined =>
  when === ALWAYS && mutation.kind === 'date' ? pastOf(ev, mutation.node.arguments[0], memberOf(mutation.node), frame) : undefined;

function itemsOf(ev: Evaluation, mutation: Mutation, when: Formula, frame: Frame | undefined): readonly Item[] {
  if (mutation.kind !== 'push' || isOpaque(when)) {
    return [{ when: ALWAYS, value: () => always(unknown(mutation.node)), node: mutation.node, spread: true }];
  }
  return mutation.added.map((node) => {
    const spread = node.type === 'SpreadElement';
    return { when, value: () => ev.value(spread ? node.argument : node, frame), node, spread };
  });
}

const memberOf = (call: CallNode): string => (call.callee.type === 'MemberExpression' && memberName(call.callee)) || '';

function entryOf(ev: Evaluation, mutation: Mutation, when: ReturnType<typeof reach>, frame: Frame | undefined): Entry {
  const { node } = mutation;
  if (mutation.kind === 'write') {
    const { right, path, key } = mutation;
    const certain = !isOpaque(when);
    const value = (): Cases<Value> => {
      if (!certain) return always(unknown(node));
      return right ? ev.value(right, frame) : always(constant(undefined, node));
    };
    return { kind: 'property', path, when: certain ? when : ALWAYS, value, node, key, valueNode: right };
  }
  if (mutation.kind === 'assign' && !isOpaque(when) && mutation.sources.length === 1) {
    const source = mutation.sources[0] as Node;
    return { kind: 'spread', when, value: () => ev.value(source, frame), node };
  }
  return { kind: 'anything', node };
}

/** Everything that the file does to what a variable holds, in source order. */
export function findMutations(ev: Evaluation, variable: Variable): readonly Mutation[] {
  const found: Mutation[] = [];
  for (const reference of variable.references) {
    if (reference.isRead()) found.push(...classify(ev, reference.identifier, 0));
  }
  return found.sort((a, b) => a.node.range[1] - b.node.range[1]);
}

/** What the expression around a read of the object does to it. */
function classify(ev: Evaluation, read: Node, depth: number): Mutation[] {
  const node = outermost(read);
  const up = node.parent as Node;
  const escape: Mutation[] = [{ kind: 'escape', node: up }];
  switch (up.type) {
    case 'MemberExpression':
      if (up.object !== node) return [];
      // `(c ? o : x).a = b` may be done to this object, or not.
      return isChosen(read, node) ? throughMember(up).map(({ node: place }) => ({ kind: 'escape', node: place })) : throughMember(up);
    case 'CallExpression':
    case 'NewExpression':
      if (up.callee === node) return [];
      return passed(ev, up, node);
    case 'VariableDeclarator':
      return up.id.type === 'Identifier' && depth < 2 && aliasIsHarmless(ev, up.id, depth)
        ? []
        : up.id.type === 'ObjectPattern'
          ? []
          : escape;
    case 'AssignmentExpression':
      if (up.right !== node || isExport(up.left)) return [];
      return escape;
    case 'Property':
    case 'ArrayExpression':
    case 'SpreadElement':
      return heldIn(ev, up, escape);
    case 'AssignmentPattern':
    case 'JSXExpressionContainer':
    case 'JSXSpreadAttribute':
    case 'YieldExpression':
      return escape;
    case 'UpdateExpression':
      return escape;
    default:
      return [];
  }
}

/** Climbs out of what only passes a value on: `x as T`, `c ? x : y`, `x || y`. */
function outermost(read: Node): Node {
  let node = read;
  for (let up = node.parent; up; up = up.parent) {
    const passes =
      unwrap(up) !== up
        ? unwrap(up) === unwrap(node)
        : up.type === 'LogicalExpression' || (up.type === 'ConditionalExpression' && up.test !== node);
    if (!passes) return node;
    node = up;
  }
  return node;
}

/** Whether an expression is one of several that another one may come to. */
function isChosen(inner: Node, outer: Node): boolean {
  for (let node: Node | undefined = inner; node && node !== outer; node = node.parent)
    if (node.parent?.type === 'ConditionalExpression' || node.parent?.type === 'LogicalExpression') return true;
  return false;
}

/** Whether a member is what a pattern or the head of a loop writes: `({ a: o.b } = x)`, `for (o.b of x)`. */
function isTarget(member: Node): boolean {
  const { parent: up } = member;
  switch (up?.type) {
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return up.left === member;
    case 'Property':
      return up.value === member && up.parent.type === 'ObjectPattern';
    default:
      return false;
  }
}

/** `o.a.b = x`, `delete o.a`, `o.push(x)`, `d.setTime(t)`. */
function throughMember(first: TSESTree.MemberExpression): Mutation[] {
  const path: (string | undefined)[] = [];
  let member: Node = first;
  for (;;) {
    if (member.type === 'MemberExpression') path.push(memberName(member));
    const up = member.parent as Node;
    const climbs = (up.type === 'MemberExpression' && up.object === member) || unwrap(up) === unwrap(member);
    if (!climbs) break;
    member = up;
  }
  if (isTarget(member)) return [{ kind: 'escape', node: member }];
  const up = member.parent as Node;
  const certain = path.every((name) => name !== undefined) ? path : undefined;
  const write = (node: Node, right: Node | null): Mutation[] =>
    certain ? [{ kind: 'write', node, path: certain, key: lastKey(member), right }] : [{ kind: 'escape', node }];
  if (up.type === 'AssignmentExpression' && up.left === member) {
    return write(up, up.operator === '=' ? up.right : up);
  }
  if (up.type === 'UpdateExpression') return write(up, up);
  if (up.type === 'UnaryExpression' && up.operator === 'delete') return write(up, null);
  if (up.type !== 'CallExpression' || up.callee !== member || path.length !== 1) return [];
  const [method] = path;
  if (method === 'push') return [{ kind: 'push', node: up, added: up.arguments }];
  if (method?.startsWith('set') === true) return [{ kind: 'date', node: up }];
  return method === undefined || IN_PLACE.has(method) ? [{ kind: 'escape', node: up }] : [];
}

const lastKey = (member: Node): Node => {
  const inner = unwrap(member);
  return inner.type === 'MemberExpression' ? inner.property : inner;
};

const IN_PLACE = new Set(['pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin']);

/** The object is an argument. */
function passed(ev: Evaluation, call: CallNode, node: Node): Mutation[] {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && !ev.variableOf(callee.object)) {
    const name = memberName(callee);
    if (callee.object.name === 'Object') {
      if (name === 'assign' && call.arguments[0] === node) return [{ kind: 'assign', node: call, sources: call.arguments.slice(1) }];
      return name?.startsWith('define') || name === 'setPrototypeOf' ? [{ kind: 'escape', node: call }] : [];
    }
    if (callee.object.name === 'JSON' || callee.object.name === 'console') return [];
  }
  if (callee.type === 'Identifier' && HARMLESS.has(callee.name) && !ev.variableOf(callee)) return [];
  return ev.leavesArguments(call) ? [] : [{ kind: 'escape', node: call }];
}

const HARMLESS = new Set(['String', 'Boolean', 'Number', 'structuredClone', 'encodeURIComponent']);

/** The object lies in another object or array: it is safe if that goes straight into a call that leaves it alone. */
function heldIn(ev: Evaluation, holder: Node, escape: Mutation[]): Mutation[] {
  if (holder.type === 'SpreadElement') return [];
  let up: Node | undefined = holder;
  while (up && HOLDERS.has(up.type)) up = up.parent;
  if (up?.type === 'ReturnStatement' || up?.type === 'ExportDefaultDeclaration') return [];
  if ((up?.type === 'CallExpression' || up?.type === 'NewExpression') && ev.leavesArguments(up)) return [];
  return escape;
}

const HOLDERS = new Set([
  'Property',
  'ObjectExpression',
  'ArrayExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

const isExport = (target: Node): boolean => {
  let root = target;
  while (root.type === 'MemberExpression') root = root.object;
  return root.type === 'Identifier' && (root.name === 'exports' || root.name === 'module');
};

function aliasIsHarmless(ev: Evaluation, id: TSESTree.Identifier, depth: number): boolean {
  const alias = ev.declared(id);
  if (!alias) return false;
  return alias.references.every(
    (reference) => reference.init === true || (reference.isRead() && classify(ev, reference.identifier as Node, depth + 1).length === 0),
  );
}
