/** The option of a call that decides about cookies: what it says, where to point at it, and how to turn it off. */
import type { RequestApi } from '../catalog/index.js';
import {
  always,
  argumentAt,
  argumentNode,
  contains,
  flatMap,
  positionPath,
  stringOf,
  truthiness,
  unwrap,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type Node,
  type TSESTree,
} from '../evaluation/index.js';
import type { Edit } from '../model/index.js';

/** What an option says in one world; `at` is the expression that says so. */
export interface Answer {
  readonly sends: boolean | 'absent' | 'unknown';
  readonly at: Node;
  /** Makes the request send no cookies. */
  readonly omit: Edit | undefined;
}

type Option = RequestApi['option'][number];

/** @param omit the value of the option with which no cookie is sent, if there is one */
export function answersAt(ev: Evaluation, call: CallNode, option: Option, omit: string | undefined): Cases<Answer> {
  const unknown: Answer = { sends: 'unknown', at: call.callee, omit: undefined };
  return flatMap<Found, Answer>(
    argumentAt(ev, call, option.at),
    (found) => {
      const sends = sendsAt(found, option.sends);
      if (sends !== true || found.kind !== 'set') return always({ ...unknown, sends });
      return always({
        sends,
        at: placeOf(ev, call, found, option),
        omit: omit === undefined ? undefined : omitEdit(ev, call, found, option, omit),
      });
    },
    unknown,
  );
}

function sendsAt(found: Found, wanted: string | true): Answer['sends'] {
  if (found.kind !== 'set') return found.kind;
  const { value } = found;
  if (value.kind === 'constant' && value.value === undefined) return 'absent';
  if (wanted === true) return truthiness(value) ?? 'unknown';
  const text = stringOf(value);
  if (text !== undefined) return text === wanted;
  return value.kind === 'text' || value.kind === 'unknown' ? 'unknown' : false;
}

/** The value that sends cookies, if it belongs to this call alone; else what the call says instead of it. */
function placeOf(ev: Evaluation, call: CallNode, found: Found & { kind: 'set' }, option: Option): Node {
  const { index } = positionPath(option.at);
  const argument = argumentNode(call, index) ?? call.callee;
  const spread = found.slot?.kind === 'set' ? found.slot.spread : undefined;
  const own =
    [found.value.node, found.node].find((node) => isOwnedBy(ev, call, node)) ?? (spread && contains(call, spread) ? spread : undefined);
  return own ?? argument;
}

const CLIMBED = new Set([
  'Property',
  'ObjectExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ConditionalExpression',
  'LogicalExpression',
]);

/** Whether a node stands in the call, or in an object of the file that nothing but this call reads. */
function isOwnedBy(ev: Evaluation, call: CallNode, node: Node): boolean {
  if (contains(call, node)) return node !== call;
  let up: Node | undefined = node.parent;
  let inObject = false;
  while (up && CLIMBED.has(up.type)) {
    inObject ||= up.type === 'ObjectExpression';
    up = up.parent;
  }
  if (!inObject || up?.type !== 'VariableDeclarator' || up.id.type !== 'Identifier' || up.parent.parent.type === 'ExportNamedDeclaration')
    return false;
  const reads = ev.declared(up.id)?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.length === 1 && contains(call, reads[0]?.identifier as Node);
}

function omitEdit(ev: Evaluation, call: CallNode, found: Found & { kind: 'set' }, option: Option, omit: string): Edit | undefined {
  const { index, keys } = positionPath(option.at);
  const key = keys.at(-1);
  const argument = argumentNode(call, index);
  if (keys.length !== 1 || key === undefined || !argument) return undefined;
  const { text } = ev.sourceCode;
  const literal = found.value.node;
  if (isText(literal) && isOwnedBy(ev, call, literal)) return [{ range: literal.range, text: quoted(omit, text[literal.range[0]] ?? "'") }];
  const written = `${key}: ${quoted(omit, commonQuote(text))}`;
  const property = found.slot?.kind === 'set' ? found.slot.entry.node : undefined;
  if (property?.type === 'Property' && contains(call, property)) return overProperty(property, written);
  const whole = unwrap(argument);
  if (whole.type === 'ObjectExpression') return intoObject(text, whole, written);
  const rest = text.slice(...argument.range);
  return [{ range: argument.range, text: `{ ...${SIMPLE.has(argument.type) ? rest : `(${rest})`}, ${written} }` }];
}

const SIMPLE = new Set(['Identifier', 'MemberExpression', 'CallExpression']);
const NAMES = new Set(['Identifier', 'MemberExpression']);

/** `credentials: MODE` and `credentials`: the value is elsewhere, the property is not. Anything longer may hold other worlds. */
const overProperty = (property: TSESTree.Property, written: string): Edit | undefined =>
  NAMES.has(property.value.type) ? [{ range: property.range, text: written }] : undefined;

/** After the last property, on a line of its own if that has one. */
function intoObject(text: string, object: TSESTree.ObjectExpression, written: string): Edit | undefined {
  const last = object.properties.at(-1);
  if (!last) return undefined;
  const line = text.slice(text.lastIndexOf('\n', last.range[0] - 1) + 1, last.range[0]);
  const ownLine = text.slice(object.range[0], last.range[0]).includes('\n') && line.trim() === '';
  const end = last.range[1];
  return [{ range: [end, end], text: ownLine ? `,\n${line}${written}` : `, ${written}` }];
}

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') || (node.type === 'TemplateLiteral' && node.expressions.length === 0);

const quoted = (value: string, quote: string): string => `${quote}${value}${quote}`;

const commonQuote = (text: string): string => (text.split('"').length > text.split("'").length ? '"' : "'");
