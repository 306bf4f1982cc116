/** How the code around an edit is written, so that the edit looks the same. */
import type { Node, SourceCode, TSESTree } from '../evaluation/index.js';
import type { Edit, TextEdit } from '../model/index.js';

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
const SIMPLE = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'Literal', 'TemplateLiteral', 'ThisExpression', 'TSNonNullExpression', 'ArrayExpression', 'ObjectExpression', 'NewExpression']);

export const isSimple = (node: Node): boolean =>
  SIMPLE.has(node.type) || (node.type === 'ChainExpression' && SIMPLE.has(node.expression.type));

export const hasComments = (sourceCode: SourceCode, from: number, to: number): boolean =>
  sourceCode.ast.comments.some(({ range }) => range[0] >= from && range[1] <= to);

export const insert = (at: number, text: string): TextEdit => ({ range: [at, at], text });

/** Adds texts behind the last item of an object or array literal: on lines of their own if the items are, behind its comments. */
export function addBehind(sourceCode: SourceCode, holder: Node, last: Node, texts: readonly string[], multiLine: boolean): Edit {
  const separator = multiLine ? lineBreakOf(sourceCode) + indentOf(sourceCode, last) : ' ';
  const added = texts.join(`,${separator}`);
  const next = sourceCode.getTokenAfter(last);
  const comma = next?.value === ',' ? next : undefined;
  const end = endOfLineComments(sourceCode, (comma ?? last).range[1], holder.range[1]);
  if (comma && multiLine) return [insert(end, `${separator}${added},`)];
  if (comma || end === last.range[1]) return [insert(last.range[1], `,${separator}${added}`)];
  return [insert(last.range[1], ','), insert(end, separator + added)];
}

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
