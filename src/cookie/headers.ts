/** Where code writes Set-Cookie headers, and the texts it puts there. */
import type { HeaderApi, HeaderObject } from '../catalog/index.js';
import {
  and,
  argumentAt,
  argumentNode,
  chunk,
  contains,
  isOpaque,
  keysOf,
  memberName,
  or,
  partsOf,
  partsOfValue,
  single,
  staticName,
  stringOf,
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
  type Variable,
} from '../evaluation/index.js';
import { mayBeResponse } from './responses.js';

/** One Set-Cookie text: the expression that gives it, and when it is sent. */
export interface HeaderText {
  readonly node: Node;
  readonly parts: readonly TextPart[];
  readonly when: readonly Formula[];
}

/** What a Set-Cookie header is given: one text, or an array of texts. */
export interface HeaderValue {
  readonly node: Node;
  readonly cases: Cases<Value>;
  readonly when: readonly Formula[];
}

const isSetCookie = (name: string | undefined): boolean => name?.toLowerCase() === 'set-cookie';

/** The values of Set-Cookie that a call which writes headers is given. */
export function* headerValues(ev: Evaluation, call: CallNode, api: HeaderApi): Generator<HeaderValue> {
  if (!mayBeResponse(ev, call, api)) return;
  if (api.name !== undefined && api.value !== undefined) {
    const name = single(argumentAt(ev, call, api.name));
    const value = argumentNode(call, Number(api.value));
    if (name?.kind === 'set' && isSetCookie(stringOf(name.value)) && value) {
      yield { cases: ev.value(value), node: value, when: [] };
      return;
    }
  }
  for (const position of api.headers ?? []) {
    const found = single(argumentAt(ev, call, position));
    if (found?.kind === 'set') yield* headersOf(ev, found.value);
  }
}

/** Headers as an object, as an array of pairs, or as a flat array of names and values. */
function* headersOf(ev: Evaluation, headers: Value): Generator<HeaderValue> {
  if (headers.kind === 'object') yield* objectHeaders(ev, headers);
  if (headers.kind !== 'array') return;
  const values = headers.items.map((item) => single(item.value()));
  for (const [i, pair] of values.entries()) {
    if (pair?.kind === 'array') {
      const [name, value] = pair.items;
      if (name && value && isSetCookie(constantOf(name.value()))) yield { cases: value.value(), node: value.node, when: [] };
    } else if (i % 2 === 0 && pair && isSetCookie(stringOf(pair))) {
      const value = headers.items[i + 1];
      if (value) yield { cases: value.value(), node: value.node, when: [] };
    }
  }
}

const constantOf = (cases: Cases<Value>): string | undefined => {
  const value = single(cases);
  return value && stringOf(value);
};

function* objectHeaders(ev: Evaluation, object: ObjectValue): Generator<HeaderValue> {
  for (const entry of object.entries) {
    if (entry.kind !== 'property' || entry.path.length !== 1 || !isSetCookie(entry.path[0]) || !entry.valueNode) continue;
    if (isOverwritten(ev, object, entry)) continue;
    yield { cases: entry.value(), node: entry.valueNode, when: isOpaque(entry.when) ? [] : [entry.when] };
  }
}

/** Whether a later entry of the same name takes its place for certain. */
function isOverwritten(ev: Evaluation, object: ObjectValue, entry: Extract<Entry, { kind: 'property' }>): boolean {
  const slot = single(ev.slot(object, entry.path[0] as string));
  return slot?.kind === 'set' && slot.entry.node !== entry.node;
}

/** The texts of a header value: it is one text, or an array of texts of which each is a cookie; or one of several of them. */
export function* textsOf({ cases, node, when }: HeaderValue): Generator<HeaderText> {
  if (cases.some(({ value }) => value.kind === 'array'))
    yield* merged(cases.flatMap((one) => alternative(one.value, node, [...when, one.when])));
  else yield { node, parts: partsOf(cases, node), when };
}

/** Arrays may be spread into one another in circles. */
const MAX_SPREADS = 8;

function alternative(value: Value, node: Node, when: readonly Formula[], depth = 0): readonly HeaderText[] {
  if (value.kind !== 'array') return contains(node, value.node) ? [{ node: value.node, parts: partsOfValue(value), when }] : [];
  return value.items.flatMap((item): readonly HeaderText[] => {
    if (isOpaque(item.when)) return [];
    if (!item.spread) return [{ node: item.node, parts: partsOf(item.value(), item.node), when: [...when, item.when] }];
    const arrays = item.value().filter((one) => one.value.kind === 'array' && depth < MAX_SPREADS && !isOpaque(one.when));
    return arrays.flatMap((one) => alternative(one.value, item.node, [...when, item.when, one.when], depth + 1));
  });
}

/** One text for each expression, sent in all the cases in which it is found. */
function merged(texts: readonly HeaderText[]): Iterable<HeaderText> {
  const byNode = new Map<Node, HeaderText>();
  for (const text of texts) {
    const known = byNode.get(text.node);
    byNode.set(text.node, known ? { ...known, when: [or(and(...known.when), and(...text.when))] } : text);
  }
  return byNode.values();
}

/** The Set-Cookie texts in an object literal that is a response, or a header of one. */
export function* headerObjectTexts(
  ev: Evaluation,
  object: TSESTree.ObjectExpression,
  shapes: readonly HeaderObject[],
): Generator<HeaderText> {
  const keys = new Map<string, TSESTree.Property>();
  for (const property of object.properties) {
    const key = property.type === 'Property' ? staticName(property.key, property.computed) : undefined;
    if (key !== undefined) keys.set(key, property as TSESTree.Property);
  }
  yield* keyValueTexts(ev, object, keys);
  yield* merged(
    shapes.flatMap((shape) => answersWith(ev, object, shape.assignedTo).flatMap((read) => answerTexts(ev, object, keys, read, shape))),
  );
}

/** The texts in an object where it is answered with: everything that was written to it before counts. */
function answerTexts(
  ev: Evaluation,
  object: Node,
  written: ReadonlyMap<string, TSESTree.Property>,
  read: Node,
  { key, holds, beside }: HeaderObject,
): readonly HeaderText[] {
  if (read === object && !written.has(key)) return [];
  return ev.value(read).flatMap(({ when, value }) => {
    if (value.kind !== 'object' || value.node !== object) return [];
    const keys = new Set(keysOf(value).keys.map((one) => one.key));
    if (!keys.has(key) || !beside.some((other) => keys.has(other))) return [];
    return ev.slot(value, key).flatMap((one) => {
      // Where something else may have written to it, at least what stands in the literal is known.
      const node = one.value.kind === 'set' ? one.value.entry.valueNode : written.get(key)?.value;
      const held = one.value.kind === 'set' ? one.value.value : node && single(ev.value(node));
      if (!node || !held) return [];
      const texts = heldTexts(ev, held, node, holds);
      return texts.map((text) => ({ ...text, when: [when, one.when, ...text.when].filter((formula) => !isOpaque(formula)) }));
    });
  });
}

function heldTexts(ev: Evaluation, held: Value, node: Node, holds: HeaderObject['holds']): readonly HeaderText[] {
  if (holds === 'headers') return [...headersOf(ev, held)].flatMap((value) => [...textsOf(value)]);
  if (holds === 'texts') return held.kind === 'array' ? alternative(held, node, []) : [];
  return held.kind === 'object' ? [...attributeTexts(ev, held)] : [];
}

/** `{ NAME: { value: 'x', attributes: 'Secure; Path=/' } }`: the attributes, as if the name and value stood in front. */
function* attributeTexts(ev: Evaluation, cookies: ObjectValue): Generator<HeaderText> {
  for (const entry of cookies.entries) {
    const cookie = entry.kind === 'property' && entry.path.length === 1 ? single(entry.value()) : undefined;
    if (entry.kind !== 'property' || cookie?.kind !== 'object' || !entry.valueNode) continue;
    const slot = single(ev.slot(cookie, 'attributes'));
    const pair = chunk(`${entry.path[0]}=`, entry.node);
    const when = isOpaque(entry.when) ? [] : [entry.when];
    if (slot?.kind === 'set' && slot.entry.valueNode) {
      const node = slot.entry.valueNode;
      yield { node, parts: [pair, { kind: 'hole', node: entry.node, plain: true }, chunk('; ', node), ...partsOfValue(slot.value)], when };
    } else if (slot?.kind === 'absent')
      yield { node: entry.valueNode, parts: [pair, { kind: 'hole', node: entry.node, plain: true }], when };
  }
}

/** `{ key: 'Set-Cookie', value: 'a=b' }`: CloudFront, Next's `headers()`, and the like. */
function* keyValueTexts(ev: Evaluation, object: Node, keys: ReadonlyMap<string, TSESTree.Property>): Generator<HeaderText> {
  const key = keys.get('key');
  const value = keys.get('value');
  if (!key || !value || !isSetCookie(constantOf(ev.value(key.value))) || !isSent(ev, object)) return;
  yield* textsOf({ cases: ev.value(value.value), node: value.value, when: [] });
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
  const isRoute =
    parent.type === 'ObjectExpression' &&
    parent.properties.some((other) => other.type === 'Property' && staticName(other.key, other.computed) === 'source');
  return isSetCookie(name) || (isRoute && isHeaders(name));
}

const isHeaders = (name: string | undefined): boolean => name !== undefined && /headers$/i.test(name);

const LITERALS = new Set(['ArrayExpression', 'ObjectExpression', 'Property']);

const isAnswer = (ev: Evaluation, node: Node): boolean => answersWith(ev, node).length > 0;

/**
 * Where a function answers with an object: the object, or the reads of its variable that are returned or given to a callback.
 * @param assignedTo properties that count instead, if they are assigned the object
 */
function answersWith(ev: Evaluation, node: Node, assignedTo?: readonly string[]): readonly Node[] {
  let child = node;
  for (let up = node.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'ReturnStatement':
        return assignedTo ? [] : [node];
      case 'ArrowFunctionExpression':
        return !assignedTo && up.body === child && !isArgumentOfMock(up) ? [node] : [];
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'AwaitExpression':
        continue;
      case 'AssignmentExpression':
        if (up.right !== child || up.operator !== '=') return [];
        if (up.left.type === 'Identifier') return assignedTo ? [] : answeringReads(ev.variableOf(up.left));
        return up.left.type === 'MemberExpression' && assignedTo?.includes(memberOrName(up.left)) === true ? [node] : [];
      case 'CallExpression':
        return !assignedTo && up.callee.type === 'Identifier' && CALLBACKS.test(up.callee.name) ? [node] : [];
      case 'VariableDeclarator':
        return !assignedTo && up.id.type === 'Identifier' ? answeringReads(ev.declared(up.id)) : [];
      default:
        return [];
    }
  }
  return [];
}

const CALLBACKS = /^(?:callback|cb|done)$/;

const isArgumentOfMock = (node: Node): boolean =>
  node.parent?.type === 'CallExpression' && /mock|stub|fake|spy/i.test(memberOrName(node.parent.callee));

const memberOrName = (node: Node): string =>
  node.type === 'MemberExpression' ? (memberName(node) ?? '') : node.type === 'Identifier' ? node.name : '';

/** The reads of a variable that a function answers with. */
const answeringReads = (variable: Variable | undefined): readonly Node[] =>
  (variable?.references ?? []).flatMap(({ identifier }) => {
    const up = (identifier as Node).parent as Node;
    const answers =
      up.type === 'ReturnStatement' ||
      (up.type === 'CallExpression' && up.arguments.includes(identifier as never) && CALLBACKS.test(memberOrName(up.callee)));
    return answers ? [identifier] : [];
  });
