/** Edits of object literals and of the arguments that hold them. */
import type { CallNode, Node, SourceCode, TSESTree } from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import { addBehind, hasComments, indentOf, insert, isMultiLine, isSimple, lineBreakOf, quoteFor, quotesKeys } from './style.js';

/** A key and its value: a string, `true`, or code that is taken over as it is. */
export interface NewKey {
  readonly key: string;
  readonly value: string | true | { readonly code: string };
}

const printValue = (value: NewKey['value'], quote: string): string =>
  value === true ? 'true' : typeof value === 'string' ? quote + value + quote : value.code;

const print = (keys: readonly NewKey[], quote: string, quoted: boolean): readonly string[] =>
  keys.map(({ key, value }) => `${quoted || !/^[\w$]+$/.test(key) ? quote + key + quote : key}: ${printValue(value, quote)}`);

/** Adds keys to an object literal: at its end, or before one of its properties. */
export function addKeys(sourceCode: SourceCode, object: TSESTree.ObjectExpression, keys: readonly NewKey[], before?: Node): Edit {
  const quote = quoteFor(sourceCode, object, object.parent);
  const texts = print(keys, quote, quotesKeys(object));
  const separator = isMultiLine(object) ? lineBreakOf(sourceCode) + indentOf(sourceCode, object.properties[0] as Node) : ' ';
  if (before) return [insert(startWithComments(sourceCode, before), texts.map((text) => `${text},${separator}`).join(''))];
  const last = object.properties.at(-1);
  if (!last) return fillEmpty(sourceCode, object, texts);
  return addBehind(sourceCode, object, last, texts, isMultiLine(object));
}

/** Where a property starts with the comments on the lines above it. */
function startWithComments(sourceCode: SourceCode, property: Node): number {
  const previous = sourceCode.getTokenBefore(property);
  const above = sourceCode.ast.comments.find(
    ({ range, loc }) =>
      range[1] <= property.range[0] && previous !== null && range[0] >= previous.range[1] && loc.start.line > previous.loc.end.line,
  );
  return (above ?? property).range[0];
}

function fillEmpty(sourceCode: SourceCode, object: TSESTree.ObjectExpression, texts: readonly string[]): Edit {
  const [from, to] = object.range;
  if (hasComments(sourceCode, from, to)) return [insert(from + 1, ` ${texts.join(', ')},`)];
  return [{ range: [from, to], text: `{ ${texts.join(', ')} }` }];
}

/** Passes a copy with more keys: `{ ...options, sameSite: 'lax' }`; those go `before` that the options may say themselves. */
export function copyWithKeys(sourceCode: SourceCode, node: Node, before: readonly NewKey[], after: readonly NewKey[]): Edit {
  const text = sourceCode.getText(node);
  const spread = `...${isSimple(node) ? text : `(${text})`}`;
  const quote = quoteFor(sourceCode, node.parent as Node);
  const object = `{ ${[...print(before, quote, false), spread, ...print(after, quote, false)].join(', ')} }`;
  const up = node.parent;
  const shorthand = up?.type === 'Property' && up.shorthand && up.value === node;
  return [{ range: [...node.range], text: shorthand ? `${sourceCode.getText(up.key)}: ${object}` : object }];
}

/**
 * Adds an argument that holds the keys, below the given path of keys: `f(a)` to `f(a, { cookie: { sameSite: 'lax' } })`.
 * @returns undefined where an argument before it is missing
 */
export function addArgument(
  sourceCode: SourceCode,
  call: CallNode,
  index: number,
  path: readonly string[],
  keys: readonly NewKey[],
): Edit | undefined {
  if (call.arguments.length !== index) return undefined;
  const quote = quoteFor(sourceCode, call);
  return append(
    sourceCode,
    call,
    path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, `{ ${print(keys, quote, false).join(', ')} }`),
  );
}

/** Adds an argument that is a value itself; undefined where an argument before it is missing. */
export const appendArgument = (sourceCode: SourceCode, call: CallNode, index: number, value: string | true): Edit | undefined =>
  call.arguments.length === index ? append(sourceCode, call, printValue(value, quoteFor(sourceCode, call))) : undefined;

/** Puts a value in the place of an argument. */
export const putArgument = (sourceCode: SourceCode, argument: Node, value: string | true): Edit | undefined =>
  hasComments(sourceCode, ...argument.range)
    ? undefined
    : [{ range: [...argument.range], text: printValue(value, quoteFor(sourceCode, argument, argument.parent as Node)) }];

function append(sourceCode: SourceCode, call: CallNode, text: string): Edit | undefined {
  const [first] = call.arguments;
  const last = call.arguments.at(-1);
  if (first && last) return addBehind(sourceCode, call, last, [text], first.loc.start.line > call.callee.loc.end.line);
  const close = sourceCode.getLastToken(call);
  return close?.value === ')' ? [insert(close.range[0], text)] : undefined;
}

/** Replaces an argument that says "no options" (`undefined`, `null`). */
export const replaceArgument = (sourceCode: SourceCode, node: Node, keys: readonly NewKey[]): Edit => [
  { range: [...node.range], text: `{ ${print(keys, quoteFor(sourceCode, node.parent as Node), false).join(', ')} }` },
];

/** Adds an object under a key: `{ secret }` to `{ secret, cookie: { sameSite: 'lax' } }`. */
export function addNested(
  sourceCode: SourceCode,
  object: TSESTree.ObjectExpression,
  key: string,
  keys: readonly NewKey[],
  before?: Node,
): Edit {
  const quote = quoteFor(sourceCode, object, object.parent);
  return addKeys(sourceCode, object, [{ key, value: { code: `{ ${print(keys, quote, false).join(', ')} }` } }], before);
}

/** Sets a property of an object literal to another value. */
export function setValue(sourceCode: SourceCode, property: Node, key: Node, valueNode: Node, value: string | true): Edit | undefined {
  const quote = quoteFor(sourceCode, valueNode, property, property.parent as Node);
  const text = value === true ? 'true' : quote + value + quote;
  if (property.type === 'Property' && property.shorthand)
    return [{ range: [...property.range], text: `${sourceCode.getText(key)}: ${text}` }];
  const chain = andChain(valueNode);
  // `a && 'lax'` is `a` where that is falsy: another value goes behind it, not in its place.
  if (chain && value !== true && chain.range[1] !== valueNode.range[1]) return [insert(chain.range[1], ` || ${text}`)];
  const { range } = value === true ? (chain ?? valueNode) : valueNode;
  if (hasComments(sourceCode, range[0], range[1])) return undefined;
  return [{ range: [...range], text }];
}

/** Gives a property another value where it has none: `sameSite` to `sameSite: sameSite || 'lax'`. */
export function orElse(sourceCode: SourceCode, property: Node, key: Node, valueNode: Node, value: string): Edit {
  const quote = quoteFor(sourceCode, valueNode, property, property.parent as Node);
  const rest = ` || ${quote}${value}${quote}`;
  if (property.type === 'Property' && property.shorthand) return [insert(property.range[1], `: ${sourceCode.getText(key)}${rest}`)];
  if (!LOOSER_THAN_OR.has(valueNode.type) && (valueNode.type !== 'LogicalExpression' || valueNode.operator !== '??'))
    return [insert(valueNode.range[1], rest)];
  return [insert(valueNode.range[0], '('), insert(valueNode.range[1], `)${rest}`)];
}

const LOOSER_THAN_OR = new Set([
  'ConditionalExpression',
  'AssignmentExpression',
  'ArrowFunctionExpression',
  'YieldExpression',
  'SequenceExpression',
]);

/** The whole of `a && b && c` of which a node is one part. */
function andChain(node: Node): Node | undefined {
  let chain: Node | undefined;
  for (let up = node.parent; up?.type === 'LogicalExpression' && up.operator === '&&'; up = up.parent) chain = up;
  return chain;
}

/** Replaces a string by another one, in its own quotes. */
export const replaceString = (node: Node, value: string): Edit | undefined =>
  node.type === 'Literal' ? [{ range: [node.range[0] + 1, node.range[1] - 1], text: value }] : undefined;

/** Gives a property another key. */
export function renameKey(sourceCode: SourceCode, property: Node, key: Node, name: string): Edit | undefined {
  if (property.type !== 'Property') return key.type === 'Identifier' ? [{ range: [...key.range], text: name }] : undefined;
  if (property.computed) return undefined;
  if (property.shorthand) return [{ range: [...property.range], text: `${name}: ${sourceCode.getText(key)}` }];
  const raw = sourceCode.getText(key);
  const others =
    property.parent.type === 'ObjectExpression' &&
    property.parent.properties.some((other) => other !== property && other.type === 'Property' && other.key.type === 'Literal');
  const quoted = key.type === 'Literal' && (others || /^[\w$]+$/.test(String(key.value)));
  return [{ range: [...key.range], text: quoted ? raw.charAt(0) + name + raw.charAt(0) : name }];
}

/** Takes a property out, with its comma, and with its line if nothing else stands there. */
export function removeKey(sourceCode: SourceCode, property: Node): Edit | undefined {
  const object = property.parent;
  if (object?.type === 'ExpressionStatement') {
    const lines = wholeLines(sourceCode.text, ...object.range);
    return lines && remove(sourceCode, ...lines);
  }
  if (property.type !== 'Property' || object?.type !== 'ObjectExpression') return undefined;
  const { properties, range } = object;
  if (properties.length === 1) return remove(sourceCode, range[0] + 1, range[1] - 1);
  const after = sourceCode.getTokenAfter(property);
  const comma = after?.value === ',' ? after : undefined;
  const isLast = properties.at(-1) === property;
  const before = sourceCode.getTokenBefore(property);
  const line = wholeLines(sourceCode.text, property.range[0], (comma ?? property).range[1]);
  const own = line && remove(sourceCode, ...line);
  if (comma || !before) {
    if (own) return own;
    const end = (comma ?? property).range[1];
    return isLast && before
      ? remove(sourceCode, before.range[1], end)
      : remove(sourceCode, property.range[0], end + spaceAt(sourceCode.text, end));
  }
  // The last one, without a trailing comma: the one before it loses its comma.
  if (own && hasComments(sourceCode, before.range[1], property.range[0])) return [{ range: [...before.range], text: '' }, ...own];
  return remove(sourceCode, before.range[0], property.range[1]);
}

function remove(sourceCode: SourceCode, from: number, to: number): Edit | undefined {
  return hasComments(sourceCode, from, to) ? undefined : [{ range: [from, to], text: '' }];
}

const spaceAt = (text: string, at: number): number => /^\s*/.exec(text.slice(at, at + 400))?.[0].length ?? 0;

/** The lines from one place to another, if they hold nothing else. */
function wholeLines(text: string, from: number, to: number): [number, number] | undefined {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const alone = end !== -1 && text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '';
  return alone ? [start, end + 1] : undefined;
}

/** Puts keys in the place of a property, below another key: `sameSite: 'lax'` becomes `cookie: { sameSite: 'lax' }`. */
export function replaceWithNested(sourceCode: SourceCode, property: Node, key: string, keys: readonly NewKey[]): Edit | undefined {
  const object = property.parent;
  if (property.type !== 'Property' || object?.type !== 'ObjectExpression' || hasComments(sourceCode, ...property.range)) return undefined;
  const quoted = quotesKeys(object);
  const quote = quoteFor(sourceCode, object, object.parent);
  const name = quoted ? quote + key + quote : key;
  return [{ range: [...property.range], text: `${name}: { ${print(keys, quote, quoted).join(', ')} }` }];
}

/** Assigns another property of an object on a line behind the assignment of one: `c.value = x` gets `c.sameSite = 'lax'`. */
export function assignBehind(
  sourceCode: SourceCode,
  assignment: TSESTree.AssignmentExpression,
  target: TSESTree.MemberExpression,
  property: string,
  value: string | true,
): Edit | undefined {
  const statement = assignment.parent;
  const block = statement.parent;
  if (statement.type !== 'ExpressionStatement' || (block?.type !== 'BlockStatement' && block?.type !== 'Program')) return undefined;
  const semicolon = sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  const code = `${sourceCode.getText(target.object)}.${property} = ${printValue(value, quoteFor(sourceCode, assignment))}${semicolon}`;
  return [insert(statement.range[1], lineBreakOf(sourceCode) + indentOf(sourceCode, statement) + code)];
}
