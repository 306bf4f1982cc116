/** Several cookies in one header value, with commas between them: browsers read one cookie. */
import { secondCookieIn } from '../../browser/index.js';
import {
  always,
  enclosingFunction,
  memberName,
  partsOf,
  type ArrayValue,
  type CallNode,
  type Evaluation,
  type Formula,
  type Node,
  type TSESTree,
  type Value,
} from '../../evaluation/index.js';
import type { Edit, Place } from '../../model/index.js';
import { textOf } from '../fields.js';
import type { HeaderCall, Survey } from '../find.js';
import { search } from '../search.js';
import { hasComments, indentOf, isMultiLine, lineBreakOf, quoteFor } from '../edits/style.js';
import type { TextCookie } from '../text-cookie.js';
import type { Defect, Way } from './defect.js';
import { firstField } from './segments.js';

/** `Path=/, b=2` in one text. */
export function* foldedText(ev: Evaluation, cookie: TextCookie, headers: readonly HeaderCall[]): Generator<Defect> {
  const found = firstField(cookie, (field, isPair) => !isPair && secondCookieIn(textOf(field)) !== undefined);
  if (!found) return;
  const { written } = cookie;
  const span = secondCookieIn(textOf(found.field)) as readonly [number, number];
  const comma = written.rangeInField(found.field, span);
  const segment = written.segmentOf(found.field);
  const text = textOf(found.field).slice(span[1]);
  const name = text.slice(0, text.indexOf('=')).trim();
  const data = { cookie: cookie.title, when: found.when, name: /^[\w.-]+$/.test(name) ? `"${name}"` : '' };
  const edit = comma && takesArrays(headers, cookie.node, ev) ? asArray(ev, cookie.node, comma) : undefined;
  yield { problem: 'folded', at: comma ?? segment.place, data, ways: [{ does: 'useArray', edit }] };
}

/** Whether a text is the whole value of a header that may be an array: not where headers may be those of Fetch. */
function takesArrays(headers: readonly HeaderCall[], node: Node, { sourceCode }: Evaluation): boolean {
  const own = headers.filter(({ value }) => value.node === node);
  return (
    own.length > 0 &&
    own.every(({ api, call }) => !api.joinsArrays && api.name !== undefined && !OF_HEADERS.test(sourceCode.getText(call.callee)))
  );
}

const OF_HEADERS = /headers\.\w+$/i;

function asArray({ sourceCode }: Evaluation, node: Node, [from, to]: readonly [number, number]): Edit | undefined {
  if (node.type !== 'Literal') return undefined;
  const quote = sourceCode.getText(node).charAt(0);
  return [
    { range: [node.range[0], node.range[0]], text: '[' },
    { range: [from, to], text: `${quote}, ${quote}` },
    { range: [node.range[1], node.range[1]], text: ']' },
  ];
}

/** `[serialize('a', x), serialize('b', y)].join(', ')`: texts that the code makes one by one, with commas between them. */
export function* joinedTexts(ev: Evaluation, { cookies, headers }: Survey): Generator<Defect> {
  const made = new Set<Node>(cookies.flatMap((cookie) => (cookie.isText ? [] : [cookie.node])));
  for (const header of headers) {
    const { node, cases } = header.value;
    const parts = partsOf(cases, node);
    const isMade = (i: number): boolean => {
      const part = parts[i];
      return part?.kind === 'hole' && made.has(part.node);
    };
    const comma = parts.find((part, i) => part.kind === 'chunk' && /^[ \t]*,[ \t]*$/.test(part.text) && isMade(i - 1) && isMade(i + 1));
    if (comma?.kind !== 'chunk') continue;
    const joined = arrayJoined(comma.node);
    const isWhole = joined !== undefined && comma.node === node && takesArrays(headers, node, ev);
    const edit: Edit | undefined = isWhole ? [{ range: [joined.range[1], node.range[1]], text: '' }] : undefined;
    yield { problem: 'joinedTexts', at: placeOf(comma.node), data: {}, ways: [{ does: 'useArray', edit }] };
  }
}

const arrayJoined = (node: Node): Node | undefined =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && memberName(node.callee) === 'join'
    ? node.callee.object
    : undefined;

const placeOf = (node: Node): Place =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee.property : node;

/** `new Headers({ 'Set-Cookie': [a, b] })`: header values of Fetch are strings, so that the array becomes `a,b`. */
export function* joinedArrays(ev: Evaluation, { headers }: Survey): Generator<Defect> {
  const seen = new Set<Node>();
  for (const { call, api, value } of headers) {
    if (api.joinsArrays !== true || seen.has(value.node)) continue;
    seen.add(value.node);
    const given: readonly Formula[] = [...ev.path(call).values(), ...value.when];
    const found = search<[Value]>(given, always(false), [value.cases], (one) => one.kind === 'array' && isSeveral(one));
    if (!found) continue;
    const ways: readonly Way[] = [
      { does: 'usePairs', edit: asPairs(ev, call, value.node), isPlain: true },
      { does: 'appendEach', edit: asCalls(ev, call, value.node), isPlain: true },
    ];
    yield { problem: 'joinedArray', at: value.node, data: { when: found.when }, ways };
  }
}

/** Whether an array has two elements in any case: of one alone nothing goes wrong. */
const isSeveral = ({ items }: ArrayValue): boolean =>
  items.filter(({ when, spread }) => !spread && when.kind === 'constant' && when.value).length > 1;

/** The elements of an array that is written out without gaps and spreads. */
function elementsOf(node: Node): readonly Node[] | undefined {
  if (node.type !== 'ArrayExpression' || node.elements.length === 0) return undefined;
  return node.elements.some((element) => element === null || element.type === 'SpreadElement') ? undefined : (node.elements as Node[]);
}

/** An object of headers as an array of pairs, in which a name may stand several times. */
function asPairs({ sourceCode }: Evaluation, call: CallNode, array: Node): Edit | undefined {
  const property = array.parent;
  const object = property?.parent;
  if (property?.type !== 'Property' || object?.type !== 'ObjectExpression' || !elementsOf(array) || !isInit(call, object)) return undefined;
  const { properties, range } = object;
  const isPlain = properties.every(
    (one) => one.type === 'Property' && !one.computed && !one.method && one.kind === 'init' && !one.shorthand,
  );
  if (!isPlain || hasComments(sourceCode, ...range)) return undefined;
  const quote = quoteFor(sourceCode, object);
  const pairs = (properties as TSESTree.Property[]).flatMap(({ key, value }) => {
    const name = key.type === 'Identifier' ? quote + key.name + quote : sourceCode.getText(key);
    return (value === array ? (elementsOf(array) ?? []) : [value]).map((one) => `[${name}, ${sourceCode.getText(one)}]`);
  });
  if (!isMultiLine(object)) return [{ range, text: `[${pairs.join(', ')}]` }];
  const line = lineBreakOf(sourceCode) + indentOf(sourceCode, properties[0] as Node);
  const end = lineBreakOf(sourceCode) + indentOf(sourceCode, sourceCode.getLastToken(object) as unknown as Node);
  return [{ range, text: `[${pairs.map((pair) => `${line}${pair},`).join('')}${end}]` }];
}

/** Whether headers are written in the call itself: as an argument, or under `headers` of one. */
function isInit(call: CallNode, object: TSESTree.ObjectExpression): boolean {
  const { parent } = object;
  const holder = parent.type === 'Property' && parent.value === object ? parent.parent : object;
  return call.arguments.includes(holder);
}

/** `headers.append('Set-Cookie', [a, b])` as a statement for each. */
function asCalls({ sourceCode }: Evaluation, call: CallNode, array: Node): Edit | undefined {
  const statement = call.parent;
  const elements = elementsOf(array);
  const { callee } = call;
  const isAlone = statement.type === 'ExpressionStatement' && ['BlockStatement', 'Program'].includes(statement.parent.type);
  if (!elements || !isAlone || callee.type !== 'MemberExpression' || callee.computed || call.arguments[1] !== array) return undefined;
  const isElsewhere = enclosingFunction(array) !== enclosingFunction(call);
  if (isElsewhere || call.arguments.length !== 2 || hasComments(sourceCode, ...statement.range)) return undefined;
  const [name] = call.arguments;
  const object = sourceCode.getText(callee.object);
  const semicolon = sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  const lines = elements.map((element, i) => {
    const method = i === 0 ? (memberName(callee) ?? '') : 'append';
    return `${object}.${method}(${sourceCode.getText(name)}, ${sourceCode.getText(element)})${semicolon}`;
  });
  return [{ range: statement.range, text: lines.join(lineBreakOf(sourceCode) + indentOf(sourceCode, statement)) }];
}
