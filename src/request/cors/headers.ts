/** CORS headers that code writes by itself: `Access-Control-Allow-Origin` beside `Access-Control-Allow-Credentials`. */
import { libraries, type HeaderApi } from '../../catalog/index.js';
import {
  Recognizer,
  always,
  argumentAt,
  contains,
  enclosingFunction,
  flatMap,
  isOpaque,
  keysOf,
  memberName,
  single,
  staticName,
  stringOf,
  unknown,
  unwrapAwait,
  type CallNode,
  type Cases,
  type Evaluation,
  type Formula,
  type Found,
  type Node,
  type Slot,
  type TSESTree,
  type Value,
} from '../../evaluation/index.js';
import { addressed, receivers, type File, type Settings } from '../../model/index.js';
import { checksOrigins, isChecked } from './checks.js';
import { listed, overValue } from './edits.js';
import { echoes, isBehindOrigin } from './requests.js';
import { isResponse, receiverKey } from './responses.js';
import { clashes, type Opening } from './worlds.js';
import { givenAt, onlyWhere } from '../request.js';

const ORIGIN = 'access-control-allow-origin';
const CREDENTIALS = 'access-control-allow-credentials';

/** What a header holds, in one world, and the expression that gives it. */
interface Held {
  readonly value: Value;
  readonly node: Node;
}

/** The two headers of one response. */
interface Pair {
  readonly place: Node;
  readonly given: readonly Formula[];
  readonly origin: Cases<Held | undefined>;
  readonly credentials: Cases<Held | undefined>;
}

const known = new WeakMap<Settings, Recognizer<HeaderApi>>();

function knownFor(settings: Settings): Recognizer<HeaderApi> {
  const found = known.get(settings);
  if (found) return found;
  const made = new Recognizer<HeaderApi>(
    addressed([...libraries().flatMap((library) => library.headers ?? []), ...settings.apis.headers]),
    receivers(),
  );
  known.set(settings, made);
  return made;
}

export function written(file: File): readonly Opening[] {
  if (!new RegExp(CREDENTIALS, 'i').test(file.sourceCode.text) || file.evaluation.importsOneOf(MOCKING)) return [];
  const writes = [
    ...file.nodes.calls.flatMap((call) => writesOf(file, call)),
    ...file.nodes.assignments.flatMap((node) => assigned(file, node)),
  ];
  const pairs = [
    ...file.nodes.calls.flatMap((call) => pairsOf(file, call)),
    ...file.nodes.objects.flatMap((object) => [...answered(file, object), ...entries(file, object)]),
    ...joined(file.evaluation, writes),
  ];
  return pairs.flatMap((pair) => openingsOf(file, pair));
}

/** What answers in tests in the place of servers. */
const MOCKING = ['msw', 'msw/*', 'nock', 'node-mocks-http', 'fetch-mock', 'jest-fetch-mock', 'axios-mock-adapter'];

function openingsOf(file: File, { place, given, origin, credentials }: Pair): readonly Opening[] {
  const { evaluation: ev, settings } = file;
  ev.begin();
  const origins = flatMap<Held | undefined, { allows: string; at: Node }>(
    origin,
    (one) => always(one ? originIn(ev, place, one) : { allows: 'unknown', at: place }),
    { allows: 'unknown', at: place },
  );
  const allowed = flatMap<Held | undefined, { allowed: boolean }>(credentials, (one) => always({ allowed: isTrue(one) }), {
    allowed: false,
  });
  return clashes(given, origins, allowed).map(({ origin: { at }, wrong, condition }) => ({
    at,
    wrong,
    says: '',
    option: 'Access-Control-Allow-Origin',
    isDefault: false,
    condition,
    listed: listed(ev, settings.site, false, (text) => overValue(at, text)),
  }));
}

const isTrue = (one: Held | undefined): boolean =>
  one !== undefined && ((one.value.kind === 'constant' && one.value.value === true) || stringOf(one.value) === 'true');

function originIn(ev: Evaluation, place: Node, { value, node }: Held): { readonly allows: string; readonly at: Node } {
  if (echoes(ev, node))
    return { allows: [place, node].some((one) => isChecked(ev, one)) || checksOrigins(ev) ? 'unknown' : 'any', at: node };
  if (isBehindOrigin(ev, value.node)) return { allows: 'unknown', at: node };
  return { allows: stringOf(value) === '*' ? 'star' : 'unknown', at: contains(node, value.node) ? value.node : node };
}

/** A call that writes one header, or an assignment of one. */
interface Write {
  readonly name: string;
  readonly node: Node;
  readonly value: Node;
  readonly receiver: string;
}

function headerApis(file: File, call: CallNode): readonly HeaderApi[] {
  file.evaluation.begin();
  const apis = file.thatHold(knownFor(file.settings).callee(file.evaluation, call));
  const callee = unwrapAwait(call.callee);
  const isAnswer = callee.type === 'MemberExpression' ? isResponse(file.evaluation, callee.object) : !isHeaders(callee);
  return isAnswer ? apis : [];
}

/** `new Headers({ … })` may as well be for a request. */
const isHeaders = (callee: Node): boolean => callee.type === 'Identifier' && callee.name === 'Headers';

function writesOf(file: File, call: CallNode): readonly Write[] {
  for (const { name, value } of headerApis(file, call)) {
    const given = call.arguments[Number(value)];
    const key = name === undefined ? undefined : single(argumentAt(file.evaluation, call, name));
    const header = key?.kind === 'set' ? stringOf(key.value)?.toLowerCase() : undefined;
    if (given && (header === ORIGIN || header === CREDENTIALS))
      return [{ name: header, node: call, value: given, receiver: receiverKey(file.evaluation, call) }];
  }
  return [];
}

/** `response.headers['Access-Control-Allow-Origin'] = '*'` */
function assigned({ evaluation: ev }: File, node: TSESTree.AssignmentExpression): readonly Write[] {
  const { left, operator, right } = node;
  if (operator !== '=' || left.type !== 'MemberExpression') return [];
  const name = memberName(left)?.toLowerCase();
  if ((name !== ORIGIN && name !== CREDENTIALS) || !isResponse(ev, left.object)) return [];
  return [{ name, node, value: right, receiver: receiverKey(ev, left) }];
}

/** Headers that one function writes to one response. */
function joined(ev: Evaluation, writes: readonly Write[]): readonly Pair[] {
  const responses = new Map<Node | null, Map<string, Write[]>>();
  for (const write of writes) {
    const home = enclosingFunction(write.node);
    const inHome = responses.get(home) ?? new Map<string, Write[]>();
    responses.set(home, inHome.set(write.receiver, [...(inHome.get(write.receiver) ?? []), write]));
  }
  return [...responses.values()].flatMap((inHome) => [...inHome.values()].flatMap((together) => pairsAmong(ev, together)));
}

/** So many writes of one header to one response belong to code that nobody wrote. */
const MAX_WRITES = 100;

function pairsAmong(ev: Evaluation, writes: readonly Write[]): readonly Pair[] {
  const origins = writes.filter(({ name }) => name === ORIGIN);
  if (origins.length > MAX_WRITES) return [];
  return writes
    .filter(({ name }) => name === CREDENTIALS)
    .flatMap((credentials) => {
      const block = blockOf(credentials.node);
      const [origin, second] = origins.length > 1 ? origins.filter(({ node }) => blockOf(node) === block) : origins;
      if (!origin || second || isApart(ev, origin.node, credentials.node)) return [];
      const { shared, own } = conditionsOf(ev, origin.node, credentials.node);
      const whereWritten = (write: Write): Cases<Held | undefined> => onlyWhere(own(write.node), heldBy(ev, write.value));
      return [{ place: origin.node, given: shared, origin: whereWritten(origin), credentials: whereWritten(credentials) }];
    });
}

/** The conditions under which two places run: those that they share, and those that each has of its own. */
function conditionsOf(ev: Evaluation, a: Node, b: Node) {
  const plain = (node: Node, other: Node, isShared: boolean): readonly Formula[] =>
    [...ev.path(node)]
      .filter(([key, condition]) => ev.path(other).has(key) === isShared && !isOpaque(condition))
      .flatMap(([, condition]) => (condition.kind === 'and' ? condition.parts : [condition]));
  return { shared: plain(a, b, true), own: (node: Node) => plain(node, node === a ? b : a, false) };
}

function blockOf(node: Node): Node | undefined {
  let up = node.parent;
  while (up && up.type !== 'BlockStatement' && up.type !== 'Program' && up.type !== 'SwitchCase') up = up.parent;
  return up;
}

/** Whether one of two places runs under a condition of its own that nobody can tell from others. */
function isApart(ev: Evaluation, a: Node, b: Node): boolean {
  const [own, other] = [ev.path(a), ev.path(b)];
  return [...own, ...other].some(([key, condition]) => isOpaque(condition) && !(own.has(key) && other.has(key)));
}

const heldBy = (ev: Evaluation, node: Node): Cases<Held | undefined> => held(ev, ev.value(node), node);

/** What an expression gives in each world; in all of them one and the same where it sends back the origin. */
const held = (ev: Evaluation, values: Cases<Value>, node: Node): Cases<Held | undefined> =>
  echoes(ev, node)
    ? always({ value: unknown(node), node })
    : flatMap<Value, Held | undefined>(values, (value) => always({ value, node }), undefined);

/** The headers that a call is given together. */
function pairsOf(file: File, call: CallNode): readonly Pair[] {
  const { evaluation: ev } = file;
  for (const { headers = [] } of headerApis(file, call)) {
    for (const position of headers) {
      const found = argumentAt(ev, call, position);
      const isHolder = found.some(({ value }) => value.kind === 'set' && (value.value.kind === 'object' || value.value.kind === 'array'));
      if (isHolder) return [pairIn(ev, call, found)];
    }
  }
  return [];
}

function pairIn(ev: Evaluation, place: Node, found: Cases<Found>): Pair {
  const header = (name: string): Cases<Held | undefined> =>
    flatMap<Found, Held | undefined>(found, (one) => (one.kind === 'set' ? headerIn(ev, one.value, name) : always(undefined)), undefined);
  return { place, given: givenAt(ev, place), origin: header(ORIGIN), credentials: header(CREDENTIALS) };
}

/** A header of an object, or of an array of pairs. */
function headerIn(ev: Evaluation, headers: Value, name: string): Cases<Held | undefined> {
  if (headers.kind === 'object') {
    const key = keysOf(headers).keys.findLast((one) => one.key.toLowerCase() === name)?.key;
    if (key === undefined) return always(undefined);
    const slots = ev.slot(headers, key);
    const sources = new Set(slots.map(({ value }) => (value.kind === 'set' ? value.entry.valueNode : null)));
    const [source] = sources;
    if (sources.size === 1 && source && echoes(ev, source)) return heldBy(ev, source);
    return flatMap<Slot, Held | undefined>(
      slots,
      (slot) => always(slot.kind === 'set' ? { value: slot.value, node: slot.entry.valueNode ?? slot.entry.node } : undefined),
      undefined,
    );
  }
  if (headers.kind !== 'array') return always(undefined);
  for (const item of headers.items) {
    const pair = single(item.value());
    const [key, value] = pair?.kind === 'array' ? pair.items : [];
    const text = key && single(key.value());
    if (value && text && stringOf(text)?.toLowerCase() === name) return held(ev, value.value(), value.node);
  }
  return always(undefined);
}

const propertiesOf = (object: TSESTree.ObjectExpression): ReadonlyMap<string, Node> =>
  new Map(
    object.properties.flatMap((property) => {
      const key = property.type === 'Property' ? staticName(property.key, property.computed) : undefined;
      return key === undefined ? [] : [[key, (property as TSESTree.Property).value] as const];
    }),
  );

/** `{ statusCode: 200, headers: { … } }`, which functions of AWS and the like answer with. */
function answered({ evaluation: ev }: File, object: TSESTree.ObjectExpression): readonly Pair[] {
  const properties = propertiesOf(object);
  const headers = properties.get('headers');
  const isReturned = object.parent.type === 'ReturnStatement' || object.parent.type === 'ArrowFunctionExpression';
  if (!headers || !(properties.has('statusCode') || (properties.has('status') && isReturned))) return [];
  return [
    pairIn(
      ev,
      object,
      flatMap<Value, Found>(ev.value(headers), (value) => always({ kind: 'set', value, node: headers }), { kind: 'absent' }),
    ),
  ];
}

/** `{ key: 'Access-Control-Allow-Credentials', value: 'true' }` in one list with the other, as in next.config.js. */
function entries({ evaluation: ev }: File, object: TSESTree.ObjectExpression): readonly Pair[] {
  const list = object.parent;
  if (list.type !== 'ArrayExpression' || keyOf(ev, object) !== CREDENTIALS) return [];
  const origin = list.elements.find((one) => one?.type === 'ObjectExpression' && keyOf(ev, one) === ORIGIN);
  const [text, allowed] = [origin, object].map((one) => one && propertiesOf(one as TSESTree.ObjectExpression).get('value'));
  if (!text || !allowed) return [];
  return [{ place: object, given: givenAt(ev, object), origin: heldBy(ev, text), credentials: heldBy(ev, allowed) }];
}

function keyOf(ev: Evaluation, object: TSESTree.ObjectExpression): string | undefined {
  const key = propertiesOf(object).get('key');
  const value = key && single(ev.value(key));
  return value && stringOf(value)?.toLowerCase();
}
