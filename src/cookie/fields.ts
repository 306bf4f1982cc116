/** The segments of a Set-Cookie text of which parts may be unknown. */
import { hasControlCharacter, parseAttribute, type ParsedAttribute } from '../browser/index.js';
import { isWritten, memberName, type Node } from '../evaluation/index.js';
import type { Field, Token } from './text-blocks.js';

/** Stands for a part that is not known while a segment is taken apart. */
export const HOLE = '\uFFFC';

/** What is printed of a value that stands for no cookie. */
const NOTHING = /^(?:null|undefined|false|true|)$/;

export const isPair = (field: Field): boolean => {
  const text = textOf(field);
  return text.includes('=') || !(text.includes(HOLE) || NOTHING.test(text.trim()));
};

/**
 * Whether a field may hold an attribute that it does not show: the code shows a semicolon in an unknown part, or its last
 * part, behind the value, is called so.
 * @param key the attribute's name in lower case
 * @param isPair whether the field is the name-value pair
 */
export function hidesAttribute(field: Field, key: string, isPair: boolean, showsSemicolon: (node: Node) => boolean): boolean {
  if (field.some((token) => token.kind === 'hole' && (token.attributes || (!token.plain && showsSemicolon(token.node))))) return true;
  // A line break makes another name of it, which is a defect of its own.
  const { name } = attributeOf(field);
  if (hasControlCharacter(name) && name.trim().toLowerCase() === key) return true;
  const end = field.findLastIndex((token) => token.kind === 'hole' || token.text !== '');
  const last = field[end];
  if (last?.kind !== 'hole' || last.plain) return false;
  const before = textOf(field.slice(0, end));
  const isBehindValue = before.includes('=') ? !/=\s*"?$/.test(before) : !isPair && before.trim() !== '';
  return isBehindValue && wordsOf(last.node).some((word) => ATTRIBUTES.test(word) || NAMES[key]?.test(word) === true);
}

/** What may be any attributes … */
const ATTRIBUTES = /attr|opt(?:s|ion)|flag|setting|config|param/i;

/** … and what is a certain one. */
const NAMES: Readonly<Record<string, RegExp>> = { samesite: /same_?site/i, secure: /secur/i };

/** What an expression is called: the name of a variable, property or function, and of what the function is given. */
function wordsOf(node: Node): readonly string[] {
  switch (node.type) {
    case 'CallExpression':
      return [node.callee, ...node.arguments].flatMap(wordsOf);
    case 'LogicalExpression':
      return wordsOf(node.left);
    case 'MemberExpression':
      return [memberName(node) ?? ''];
    default:
      return node.type === 'Identifier' ? [node.name] : [];
  }
}

/** Whether a token is the end of a string that is written out. */
export const isEnd = ({ text, from, chunk }: Extract<Token, { kind: 'known' }>): boolean =>
  isWritten(chunk.node) && from + text.length === chunk.text.length;

/** The name in a name-value pair; undefined where it is empty or not known in full. */
export function nameOf(pair: Field): string | undefined {
  const text = textOf(pair);
  const equals = text.indexOf('=');
  const { name } = parseAttribute(equals === -1 ? '' : text.slice(0, equals));
  return name === '' || name.includes(HOLE) ? undefined : name;
}

/** A segment with {@link HOLE} for each part that is not known. */
export const textOf = (field: Field): string => field.map((token) => (token.kind === 'known' ? token.text : HOLE)).join('');

const attributes = new WeakMap<Field, ParsedAttribute>();

/** A segment as an attribute; parsed once, for it is read for every attribute that a rule asks about. */
export function attributeOf(field: Field): ParsedAttribute {
  const known = attributes.get(field) ?? parseAttribute(textOf(field));
  attributes.set(field, known);
  return known;
}

/** The token that holds a span of the joined text, and the span in it. */
export function locate(
  field: Field,
  [from, to]: readonly [number, number],
): { token: Extract<Token, { kind: 'known' }>; from: number; to: number } | undefined {
  let start = 0;
  for (const token of field) {
    const length = token.kind === 'known' ? token.text.length : HOLE.length;
    if (from >= start && to <= start + length) return token.kind === 'known' ? { token, from: from - start, to: to - start } : undefined;
    start += length;
  }
  return undefined;
}
