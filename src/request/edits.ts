/** Edits of what calls say about cookies. */
import type { CredentialsOption, Position } from '../catalog/index.js';
import {
  argumentNode,
  contains,
  positionPath,
  staticName,
  unwrap,
  type CallNode,
  type Evaluation,
  type Found,
  type Node,
  type TSESTree,
} from '../evaluation/index.js';
import type { Edit, TextEdit } from '../model/index.js';
import { isOwnedBy } from './ownership.js';

type SetFound = Extract<Found, { kind: 'set' }>;

/** Makes a request send no cookies. */
export function omitEdit(ev: Evaluation, call: CallNode, found: SetFound, option: CredentialsOption, omit: string): Edit | undefined {
  const { index, keys } = positionPath(option.at);
  const key = keys.at(-1);
  const argument = argumentNode(call, index);
  if (keys.length !== 1 || key === undefined || !argument) return undefined;
  const { text } = ev.sourceCode;
  const literal = found.value.node;
  if (isText(literal) && isOwnedBy(ev, call, literal)) return [{ range: literal.range, text: print(omit, text[literal.range[0]]) }];
  const written = `${key}: ${print(omit, commonQuote(text))}`;
  const property = propertyOf(found);
  if (property && contains(call, property)) return overProperty(property, written);
  const whole = unwrap(argument);
  if (whole.type === 'ObjectExpression') return [intoObject(text, whole, written)];
  const rest = text.slice(...argument.range);
  return [{ range: argument.range, text: `{ ...${SIMPLE.has(argument.type) ? rest : `(${rest})`}, ${written} }` }];
}

/** Writes another value where a literal stands that is this call's own. */
export function valueEdit(ev: Evaluation, call: CallNode, found: SetFound, value: string | boolean): Edit | undefined {
  const { node } = found.value;
  if (!isLiteral(node) || !isOwnedBy(ev, call, node)) return undefined;
  const { text } = ev.sourceCode;
  return [{ range: node.range, text: print(value, isText(node) ? text[node.range[0]] : commonQuote(text)) }];
}

/** Takes a property away that the call does not read, and writes what it means to the place from which the call reads it. */
export function moveEdit(
  ev: Evaluation,
  call: CallNode,
  found: SetFound,
  from: Position,
  to: Position,
  value: string | boolean,
): Edit | undefined {
  const property = propertyOf(found);
  const quote = commonQuote(ev.sourceCode.text);
  if (!property || !isOwnedBy(ev, call, property) || hasComments(ev, property)) return undefined;
  const [source, target] = [positionPath(from), positionPath(to)];
  if (source.index !== target.index)
    return toArgument(ev, call, property, target.index, written(target.keys, value, quote), target.keys[0] ?? '');
  const shared = sharedKeys(source.keys, target.keys);
  const keys = target.keys.slice(shared);
  const text = written(keys, value, quote);
  const outer = source.keys.length - shared === 1 ? property : holderOf(property);
  if (source.keys.length - shared > 2 || !outer || holds(outer.parent, keys[0] ?? '')) return undefined;
  if (outer === property) return [{ range: property.range, text }];
  if ((property.parent as TSESTree.ObjectExpression).properties.length === 1)
    return hasComments(ev, outer) ? undefined : [{ range: outer.range, text }];
  const removed = removal(ev, property);
  return removed && [{ range: [outer.range[0], outer.range[0]], text: `${text},${separator(ev.sourceCode.text, outer)}` }, removed];
}

/** How many keys lead to the object that holds both. */
function sharedKeys(from: readonly string[], to: readonly string[]): number {
  const different = from.findIndex((key, i) => key !== to[i]);
  return Math.min(different === -1 ? from.length : different, from.length - 1, to.length - 1);
}

/** `credentials: 'include'`, `xhrFields: { withCredentials: true }`. */
export function written(keys: readonly string[], value: string | boolean, quote = "'"): string {
  const [key = '', ...below] = keys;
  return `${key}: ${below.length === 0 ? print(value, quote) : `{ ${written(below, value, quote)} }`}`;
}

/** `post(url, { a, withCredentials: true })` to `post(url, { a }, { withCredentials: true })`. */
function toArgument(
  ev: Evaluation,
  call: CallNode,
  property: TSESTree.Property,
  index: number,
  text: string,
  key: string,
): Edit | undefined {
  const object = property.parent as TSESTree.ObjectExpression;
  const last = call.arguments.at(-1);
  const given = call.arguments[index];
  // Headers beside it show that the whole object was meant as options.
  if (!last || !call.arguments.some((argument) => unwrap(argument) === object) || holds(object, 'headers')) return undefined;
  const removed = object.properties.length === 1 ? { range: object.range, text: '{}' } : removal(ev, property);
  if (!removed) return undefined;
  if (given) {
    const options = unwrap(given);
    return options.type === 'ObjectExpression' && !holds(options, key)
      ? [removed, intoObject(ev.sourceCode.text, options, text)]
      : undefined;
  }
  const closing = ev.sourceCode.getTokenAfter(last)?.value === ',' ? undefined : ev.sourceCode.getTokenAfter(last);
  if (call.arguments.length !== index || (closing && closing.range[1] !== call.range[1])) return undefined;
  return [removed, { range: [last.range[1], last.range[1]], text: `, { ${text} }` }];
}

/** Takes a property out of its object; undefined where comments would go with it. */
function removal(ev: Evaluation, property: TSESTree.Property): TextEdit | undefined {
  const { properties } = property.parent as TSESTree.ObjectExpression;
  const index = properties.indexOf(property);
  const [before, after] = [properties[index - 1], properties[index + 1]];
  const range = [after || !before ? property.range[0] : before.range[1], after ? after.range[0] : property.range[1]] as const;
  const commented = ev.sourceCode.ast.comments.some((comment) => comment.range[0] >= range[0] && comment.range[1] <= range[1]);
  return commented ? undefined : { range, text: '' };
}

const SIMPLE = new Set(['Identifier', 'MemberExpression', 'CallExpression']);
const NAMES = new Set(['Identifier', 'MemberExpression']);

/** `credentials: MODE` and `credentials`: the value is elsewhere, the property is not. Anything longer may hold other worlds. */
const overProperty = (property: TSESTree.Property, text: string): Edit | undefined =>
  NAMES.has(property.value.type) ? [{ range: property.range, text }] : undefined;

/** After the last property, on a line of its own if that has one. */
export function intoObject(text: string, object: TSESTree.ObjectExpression, added: string): TextEdit {
  const last = object.properties.at(-1);
  if (!last) return { range: object.range, text: `{ ${added} }` };
  const end = last.range[1];
  return { range: [end, end], text: `,${separator(text, last)}${added}` };
}

/** What stands between a property and its neighbours: a line break with the indentation, or a space. */
function separator(text: string, property: Node): string {
  const line = text.slice(text.lastIndexOf('\n', property.range[0] - 1) + 1, property.range[0]);
  const ownLine = line.trim() === '' && text.slice((property.parent as Node).range[0], property.range[0]).includes('\n');
  return ownLine ? `${text.includes('\r\n') ? '\r\n' : '\n'}${line}` : ' ';
}

export const propertyOf = (found: SetFound): TSESTree.Property | undefined =>
  found.slot?.kind === 'set' && found.slot.entry.node.type === 'Property' ? found.slot.entry.node : undefined;

/** `headers: { … }` around a property. */
function holderOf(property: TSESTree.Property): TSESTree.Property | undefined {
  const up = property.parent.parent;
  return up.type === 'Property' && up.value === property.parent ? up : undefined;
}

const holds = (object: Node, key: string): boolean =>
  object.type === 'ObjectExpression' &&
  object.properties.some((property) => property.type === 'Property' && staticName(property.key, property.computed) === key);

const hasComments = (ev: Evaluation, { range }: Node): boolean =>
  ev.sourceCode.ast.comments.some((comment) => comment.range[0] >= range[0] && comment.range[1] <= range[1]);

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') || (node.type === 'TemplateLiteral' && node.expressions.length === 0);

export const isLiteral = (node: Node): boolean => node.type === 'Literal' || isText(node);

export const print = (value: string | boolean, quote = "'"): string => (typeof value === 'string' ? quote + value + quote : String(value));

export const commonQuote = (text: string): string => (text.split('"').length > text.split("'").length ? '"' : "'");
