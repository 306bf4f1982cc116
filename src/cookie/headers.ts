/** Where code writes Set-Cookie headers, and the texts it puts there. */
import type { HeaderApi, HeaderObject } from '../catalog/index.js';
import {
  argumentAt,
  argumentNode,
  isOpaque,
  memberName,
  partsOf,
  single,
  slotOf,
  staticName,
  stringOf,
  unwrap,
  type CallNode,
  type Cases,
  type Entry,
  type Evaluation,
  type Formula,
  type Node,
  type ObjectValue,
  type TSESTree,
  type TextPart,
  type Value,
} from '../evaluation/index.js';

/** One Set-Cookie text: the expression that gives it, and when it is sent. */
export interface HeaderText {
  readonly node: Node;
  readonly parts: readonly TextPart[];
  readonly when: readonly Formula[];
}

const isSetCookie = (name: string | undefined): boolean => name?.toLowerCase() === 'set-cookie';

/** The Set-Cookie texts that a call which writes headers is given. */
export function* headerTexts(ev: Evaluation, call: CallNode, api: HeaderApi): Generator<HeaderText> {
  if (isElsewhere(ev, call, api)) return;
  if (api.name !== undefined && api.value !== undefined) {
    const name = single(argumentAt(ev, call, api.name));
    const value = argumentNode(call, Number(api.value));
    if (name?.kind === 'set' && isSetCookie(stringOf(name.value)) && value) {
      yield* textsOf(ev.value(value), value, []);
      return;
    }
  }
  for (const position of api.headers ?? []) {
    const found = single(argumentAt(ev, call, position));
    if (found?.kind === 'set') yield* headersOf(ev, found.value);
  }
}

/** Requests, mocks and the like, by their name or by where they come from. */
function isElsewhere(ev: Evaluation, call: CallNode, { notOn = [], notFrom = [] }: HeaderApi): boolean {
  if (call.callee.type !== 'MemberExpression') return false;
  const origin = ev.origin(call.callee);
  if (origin.root.kind === 'module') return notFrom.includes(origin.root.name);
  if (origin.root.kind === 'global' && notFrom.includes(`globalThis.${origin.root.name}`)) return true;
  let node: Node = call.callee;
  for (;;) {
    node = unwrap(node);
    if (node.type === 'MemberExpression') {
      if (notOn.includes(memberName(node) ?? '')) return true;
      node = node.object;
    } else if (node.type === 'CallExpression') node = node.callee;
    else return node.type === 'Identifier' && notOn.includes(node.name);
  }
}

/** Headers as an object, as an array of pairs, or as a flat array of names and values. */
function* headersOf(ev: Evaluation, headers: Value): Generator<HeaderText> {
  if (headers.kind === 'object') yield* objectHeaders(ev, headers);
  if (headers.kind !== 'array') return;
  const values = headers.items.map((item) => single(item.value()));
  for (const [i, pair] of values.entries()) {
    if (pair?.kind === 'array') {
      const [name, value] = pair.items;
      if (name && value && isSetCookie(constantOf(name.value()))) yield* textsOf(value.value(), value.node, []);
    } else if (i % 2 === 0 && pair && isSetCookie(stringOf(pair))) {
      const value = headers.items[i + 1];
      if (value) yield* textsOf(value.value(), value.node, []);
    }
  }
}

const constantOf = (cases: Cases<Value>): string | undefined => {
  const value = single(cases);
  return value && stringOf(value);
};

function* objectHeaders(ev: Evaluation, object: ObjectValue): Generator<HeaderText> {
  for (const entry of object.entries) {
    if (entry.kind !== 'property' || entry.path.length !== 1 || !isSetCookie(entry.path[0]) || !entry.valueNode) continue;
    if (isOverwritten(ev, object, entry)) continue;
    yield* textsOf(entry.value(), entry.valueNode, isOpaque(entry.when) ? [] : [entry.when]);
  }
}

/** Whether a later entry of the same name takes its place for certain. */
function isOverwritten(ev: Evaluation, object: ObjectValue, entry: Extract<Entry, { kind: 'property' }>): boolean {
  const slot = single(slotOf(ev, object, entry.path[0] as string));
  return slot?.kind === 'set' && slot.entry.node !== entry.node;
}

/** A header value: one text, or an array of texts of which each is a cookie. */
function* textsOf(cases: Cases<Value>, node: Node, when: readonly Formula[]): Generator<HeaderText> {
  const value = single(cases);
  if (value?.kind !== 'array') {
    const arrays = cases.some((one) => one.value.kind === 'array');
    if (!arrays) yield { node, parts: partsOf(cases, node), when };
    return;
  }
  for (const item of value.items) {
    if (item.spread || isOpaque(item.when)) continue;
    yield { node: item.node, parts: partsOf(item.value(), item.node), when: [...when, item.when] };
  }
}

/** The Set-Cookie texts in an object literal that is a response, or a header of one. */
export function* headerObjectTexts(ev: Evaluation, object: TSESTree.ObjectExpression, shapes: readonly HeaderObject[]): Generator<HeaderText> {
  const keys = new Map<string, TSESTree.Property>();
  for (const property of object.properties) {
    const key = property.type === 'Property' ? staticName(property.key, property.computed) : undefined;
    if (key !== undefined) keys.set(key, property as TSESTree.Property);
  }
  yield* keyValueTexts(ev, object, keys);
  for (const { key, holds, beside } of shapes) {
    const property = keys.get(key);
    if (!property || !beside.some((other) => keys.has(other)) || !isAnswer(ev, object)) continue;
    const value = single(ev.value(property.value));
    if (!value) continue;
    if (holds === 'headers') yield* headersOf(ev, value);
    else if (value.kind === 'array') yield* textsOf(ev.value(property.value), property.value, []);
  }
}

/** `{ key: 'Set-Cookie', value: 'a=b' }`: CloudFront, Next's `headers()`, and the like. */
function* keyValueTexts(ev: Evaluation, object: Node, keys: ReadonlyMap<string, TSESTree.Property>): Generator<HeaderText> {
  const key = keys.get('key');
  const value = keys.get('value');
  if (!key || !value || !isSetCookie(constantOf(ev.value(key.value))) || !isSent(ev, object)) return;
  yield* textsOf(ev.value(value.value), value.value, []);
}

/** Whether a header entry is sent: listed under `headers`, assigned or pushed, or inside what a function answers with. */
function isSent(ev: Evaluation, entry: Node): boolean {
  let outermost = entry;
  let isListed = false;
  for (let up = entry.parent; up && LITERALS.has(up.type); up = up.parent) {
    outermost = up;
    isListed ||= up.type === 'Property' && isResponseList(up);
  }
  const up = outermost.parent;
  if (up?.type === 'VariableDeclarator') return isListed || isHeaders(memberOrName(up.id)) || isAnswer(ev, outermost);
  if (up?.type === 'AssignmentExpression') return isListed || memberOrName(up.left) !== 'exports';
  if (up?.type === 'ExportDefaultDeclaration') return isListed;
  if (up?.type === 'CallExpression' && up.callee.type === 'MemberExpression' && ADDS.has(memberName(up.callee) ?? '')) return true;
  return isAnswer(ev, outermost);
}

const ADDS = new Set(['push', 'unshift', 'concat']);

/** `'set-cookie': [entries]`, and `headers: [entries]` beside the `source` of a route. */
function isResponseList({ key, computed, parent }: TSESTree.Property): boolean {
  const name = staticName(key, computed);
  const isRoute = parent.type === 'ObjectExpression' && parent.properties.some((other) => other.type === 'Property' && staticName(other.key, other.computed) === 'source');
  return isSetCookie(name) || (isRoute && isHeaders(name));
}

const isHeaders = (name: string | undefined): boolean => name !== undefined && /headers$/i.test(name);

const LITERALS = new Set(['ArrayExpression', 'ObjectExpression', 'Property']);

/** Whether an object is what a function answers with: returned, or given to a callback. */
function isAnswer(ev: Evaluation, node: Node): boolean {
  let child = node;
  for (let up = node.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'ReturnStatement':
        return true;
      case 'ArrowFunctionExpression':
        return up.body === child && !isArgumentOfMock(up);
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'AwaitExpression':
        continue;
      case 'CallExpression':
        return up.callee.type === 'Identifier' && CALLBACKS.test(up.callee.name);
      case 'VariableDeclarator':
        return up.id.type === 'Identifier' && isReturned(ev, up.id);
      default:
        return false;
    }
  }
  return false;
}

const CALLBACKS = /^(?:callback|cb|done)$/;

const isArgumentOfMock = (node: Node): boolean => node.parent?.type === 'CallExpression' && /mock|stub|fake|spy/i.test(memberOrName(node.parent.callee));

const memberOrName = (node: Node): string => (node.type === 'MemberExpression' ? (memberName(node) ?? '') : node.type === 'Identifier' ? node.name : '');

function isReturned(ev: Evaluation, id: TSESTree.Identifier): boolean {
  return (
    ev.declared(id)?.references.some(({ identifier }) => {
      const up = (identifier as Node).parent as Node;
      return up.type === 'ReturnStatement' || (up.type === 'CallExpression' && up.arguments.includes(identifier as never) && CALLBACKS.test(memberOrName(up.callee)));
    }) === true
  );
}

