/** Strings of which parts are known, with a map back to the source. */
import type { Node, TSESTree } from './ast.js';
import type { Cases, Value } from './values.js';

export type TextPart =
  | Chunk
  /** A part that the code does not show. */
  | { readonly kind: 'hole'; readonly node: Node; readonly plain: boolean; readonly past?: boolean | undefined }
  /** A part that depends on conditions. */
  | { readonly kind: 'choice'; readonly node: Node; readonly cases: Cases<readonly TextPart[]> };

export interface Chunk {
  readonly kind: 'chunk';
  readonly text: string;
  /** The string literal, template element or other constant that it comes from. */
  readonly node: Node;
}

/** The chunk of a string literal or template element; of any other constant, as JavaScript prints it. */
export const chunk = (text: string, node: Node): Chunk => ({ kind: 'chunk', text, node });

/** The parts of one value as JavaScript turns it into text. */
export function partsOfValue(value: Value): readonly TextPart[] {
  switch (value.kind) {
    case 'constant':
      return [chunk(String(value.value), value.node)];
    case 'text':
      return value.parts;
    case 'date':
      return [{ kind: 'hole', node: value.node, plain: true, past: value.past }];
    case 'unknown':
      return [{ kind: 'hole', node: value.node, plain: value.plain === true, past: value.past }];
    default:
      return [{ kind: 'hole', node: value.node, plain: false }];
  }
}

export function partsOf(cases: Cases<Value>, node: Node): readonly TextPart[] {
  const [first] = cases;
  if (cases.length === 1 && first) return partsOfValue(first.value);
  return [{ kind: 'choice', node, cases: cases.map(({ when, value }) => ({ when, value: partsOfValue(value) })) }];
}

const MAX_PARTS = 4_000;
const sizes = new WeakMap<TextPart, number>();

/** Whether a text has more parts, those of its choices included, than anyone writes: `b = a + a; c = b + b; …`. */
export const isTooLong = (parts: readonly TextPart[]): boolean => sizeOf(parts) > MAX_PARTS;

function sizeOf(parts: readonly TextPart[]): number {
  return parts.reduce((sum, part) => {
    if (part.kind !== 'choice') return sum + 1;
    const size = sizes.get(part) ?? part.cases.reduce((all, { value }) => all + sizeOf(value), 1);
    sizes.set(part, size);
    return sum + size;
  }, 0);
}

/** The whole string if every part of it is known for certain. */
export function constantText(parts: readonly TextPart[]): string | undefined {
  let text = '';
  for (const part of parts) {
    if (part.kind !== 'chunk') return undefined;
    text += part.text;
  }
  return text;
}

/** The string a value holds if it is a constant string. */
export function stringOf(value: Value): string | undefined {
  if (value.kind === 'constant') return typeof value.value === 'string' ? value.value : undefined;
  return value.kind === 'text' ? constantText(value.parts) : undefined;
}

/** A string literal or template element, the nodes in which a position of the text is a position of the source. */
export const isWritten = (node: Node): node is TSESTree.StringLiteral | TSESTree.TemplateElement =>
  (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateElement';

/**
 * Where the characters of a written chunk start in the source and how many it has before each.
 * @returns a function from an offset in the text (UTF-16 units) to an offset in the source; undefined where the chunk is
 * not written out as such (a number, a constant from elsewhere).
 */
export function sourceMap(part: Chunk, source: string): ((offset: number) => number) | undefined {
  if (!isWritten(part.node)) return undefined;
  const [from, to] = innerRange(part.node, source);
  const raw = source.slice(from, to);
  if (raw === part.text) return (offset) => from + offset;
  const offsets = escapedOffsets(raw);
  return offsets.length === part.text.length + 1 ? (offset) => from + (offsets[offset] ?? raw.length) : undefined;
}

/** The range between the quotes of a literal, or of the characters of a template element. */
export function innerRange(node: TSESTree.StringLiteral | TSESTree.TemplateElement, source: string): [number, number] {
  const [from, to] = node.range;
  if (node.type === 'Literal') return [from + 1, to - 1];
  // Parsers differ on whether a template element's range takes in its delimiters (` or } before, ` or ${ after).
  // In `raw` every line break is one character, whatever it is in the source.
  if (source.slice(from, to).replace(/\r\n?/g, '\n') === node.value.raw) return [from, to];
  return [from + 1, to - (source[to - 1] === '`' ? 1 : 2)];
}

const ESCAPE = /\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|[^])|\r\n|[^]/g;

/** For every UTF-16 unit of the cooked text the offset of the raw text that makes it; then the end. */
function escapedOffsets(raw: string): number[] {
  const offsets: number[] = [];
  for (const { 0: piece, index } of raw.matchAll(ESCAPE)) {
    const continues = /^\\(?:\r\n|[\n\r\u2028\u2029])$/.test(piece);
    const astral = piece.startsWith('\\u{') && parseInt(piece.slice(3), 16) > 0xffff;
    if (!continues) offsets.push(index);
    if (astral) offsets.push(index);
  }
  offsets.push(raw.length);
  return offsets;
}
