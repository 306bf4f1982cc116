/** How the code around an edit is written, so that the edit looks the same. */
import type { Node, SourceCode, TSESTree } from '../../evaluation/index.js';
import type { Edit, TextEdit } from '../../model/index.js';

/** The quotes of the nearest string: in one of these nodes, else anywhere in the file, else single. */
export function quoteFor(sourceCode: SourceCode, ...nodes: readonly Node[]): string {
  for (const node of nodes) {
    const token = sourceCode.getTokens(node as never).find(({ type }) => type === 'String');
    if (token) return token.value.charAt(0);
  }
  return sourceCode.ast.tokens.find(({ type, value }) => type === 'String' && !value.startsWith('`'))?.value.charAt(0) ?? "'";
}

export const lineBreakOf = (sourceCode: SourceCode): string => (sourceCode.text.includes('\r\n') ? '\r\n' : '\n');

/** The white space at the start of the line on which a node starts. */
export function indentOf(sourceCode: SourceCode, node: Node): string {
  const line = sourceCode.lines[node.loc.start.line - 1] ?? '';
  return /^\s*/.exec(line)?.[0] ?? '';
}

/** Whether every property of an object has its own line. */
export function isMultiLine(object: TSESTree.ObjectExpression): boolean {
  const [first] = object.properties;
  return first !== undefined && first.loc.start.line > object.loc.start.line;
}

/** Whether keys of the object are in quotes. */
export function quotesKeys(object: TSESTree.ObjectExpression): boolean {
  const keys = object.properties.flatMap((property) => (property.type === 'Property' && !property.shorthand ? [property.key] : []));
  return keys.length > 0 && keys.every((key) => key.type === 'Literal');
}

/** An expression that can be followed by `.x` or preceded by `...` or stand beside `+` as it is. */
const SIMPLE = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'Literal',
  'TemplateLiteral',
  'ThisExpression',
  'TSNonNullExpression',
  'ArrayExpression',
  'ObjectExpression',
  'NewExpression',
]);

export const isSimple = (node: Node): boolean =>
  SIMPLE.has(node.type) || (node.type === 'ChainExpression' && SIMPLE.has(node.expression.type));

export const hasComments = (sourceCode: SourceCode, from: number, to: number): boolean =>
  sourceCode.ast.comments.some(({ range }) => range[0] >= from && range[1] <= to);

export const insert = (at: number, text: string): TextEdit => ({ range: [at, at], text });

/** Adds texts behind the last item of a literal or argument list: on lines of their own if the items are, behind its comments. */
export function addBehind(sourceCode: SourceCode, holder: Node, last: Node, texts: readonly string[], multiLine: boolean): Edit {
  const closed = behindParentheses(sourceCode, last, holder);
  const next = sourceCode.getTokenAfter(closed);
  const comma = next?.value === ',' ? next : undefined;
  const end = endOfLineComments(sourceCode, (comma ?? closed).range[1], holder.range[1]);
  const isInLine = end > (comma ?? closed).range[1] && endsWithLineComment(sourceCode, end);
  const separator = multiLine || (isInLine && !comma) ? lineBreakOf(sourceCode) + itemIndent(sourceCode, last) : ' ';
  const added = texts.join(`,${separator}`);
  if (comma && multiLine) return [insert(end, `${separator}${added},`)];
  if (comma || end === closed.range[1]) return [insert(closed.range[1], `,${separator}${added}`)];
  return [insert(closed.range[1], ','), insert(end, separator + added)];
}

/** The indentation of an item on a line of its own: as that item, or a level deeper than the line in which it stands. */
function itemIndent(sourceCode: SourceCode, item: Node): string {
  const indent = indentOf(sourceCode, item);
  if (indent.length === item.loc.start.column) return indent;
  return indent + (indent.startsWith('\t') ? '\t' : '  ');
}

/** The last of the parentheses around a node, or the node; those of `holder` itself do not count. */
function behindParentheses(sourceCode: SourceCode, node: Node, holder: Node): Node | TSESTree.Token {
  let end: Node | TSESTree.Token = node;
  for (;;) {
    const next: TSESTree.Token | null = sourceCode.getTokenAfter(end);
    if (next?.value !== ')' || next.range[1] >= holder.range[1]) return end;
    end = next;
  }
}

const endsWithLineComment = (sourceCode: SourceCode, end: number): boolean =>
  sourceCode.ast.comments.some(({ type, range }) => (type as string) === 'Line' && range[1] === end);

/** Where the comments end that follow on the same line. */
function endOfLineComments(sourceCode: SourceCode, from: number, limit: number): number {
  let end = from;
  for (const { range } of sourceCode.ast.comments) {
    if (range[0] < end || range[1] > limit) continue;
    const between = sourceCode.text.slice(end, range[0]);
    if (/[^\S\r\n]*/.exec(between)?.[0] !== between) break;
    end = range[1];
  }
  return end;
}

/** A word in the letter case of what it takes the place of; as it is, if that has none of its own. */
export function likeCase(said: string, word: string): string {
  const letters = said.replace(/[^a-z]/gi, '');
  if (letters === '') return word;
  if (letters === letters.toLowerCase()) return word.toLowerCase();
  if (letters === letters.toUpperCase() && letters.length > 1) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** What stands between the attributes of a written text: `;` where it does so without a space, else `; `. */
export const separatorOf = (sourceCode: SourceCode, node: Node): string =>
  /;(?=[^\s;'"`])/.test(sourceCode.getText(node)) && !/;\s/.test(sourceCode.getText(node)) ? ';' : '; ';
