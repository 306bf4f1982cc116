/** Adds the companion of a cookie: the same code once more, under the other name and without SameSite. */
import { contains, unwrapAwait, type Node, type SourceCode } from '../../evaluation/index.js';
import type { Edit, TextEdit } from '../../model/index.js';
import type { Cookie } from '../cookie.js';
import { hasComments, indentOf, insert, lineBreakOf } from '../edits/style.js';

/** @returns undefined where the code cannot be repeated as it stands */
export function companionEdit(sourceCode: SourceCode, cookie: Cookie, suffix: string): Edit | undefined {
  const world = cookie.find(['sameSite', 'deletion'], ({ sameSite, deletion }) => sameSite.is === 'none' && !deletion);
  const without = world && cookie.change(world, { without: 'sameSite' });
  const named = rename(sourceCode, cookie, suffix);
  const { node } = cookie;
  if (!without || !named || makesItsValue(cookie)) return undefined;
  const statement = statementOf(node);
  if (statement) {
    const copy = copied(sourceCode, statement, [...without, named]);
    return copy === undefined ? undefined : [insert(statement.range[1], lineBreakOf(sourceCode) + indentOf(sourceCode, statement) + copy)];
  }
  if (node.parent?.type !== 'ArrayExpression') return undefined;
  const copy = copied(sourceCode, node, [...without, named]);
  const isOnOwnLine = node.parent.loc.start.line < node.loc.start.line;
  return copy === undefined
    ? undefined
    : [insert(node.range[1], `,${isOnOwnLine ? lineBreakOf(sourceCode) + indentOf(sourceCode, node) : ' '}${copy}`)];
}

/** What a call gives is another value the next time; but for what only writes it down. */
const makesItsValue = ({ valueSource = '' }: Cookie): boolean =>
  valueSource.replace(/\b(?:encodeURIComponent|String)\(/g, '').includes('(');

function rename(sourceCode: SourceCode, { namePlace: place }: Cookie, suffix: string): TextEdit | undefined {
  if (!('type' in place)) return insert(place[1], suffix);
  if (place.type === 'Identifier') return { range: place.range, text: `\`\${${sourceCode.getText(place)}}${suffix}\`` };
  return (place.type === 'Literal' && typeof place.value === 'string') || place.type === 'TemplateLiteral'
    ? insert(place.range[1] - 1, suffix)
    : undefined;
}

/** The statement that does nothing but set the cookie. */
function statementOf(node: Node): Node | undefined {
  let up = node.parent;
  if (up?.type === 'AssignmentExpression' && up.right === node && up.operator === '=') up = up.parent;
  while (up?.type === 'AwaitExpression' || up?.type === 'ChainExpression') up = up.parent;
  if (up?.type !== 'ExpressionStatement' || (up.parent.type !== 'BlockStatement' && up.parent.type !== 'Program')) return undefined;
  const { expression } = up;
  const target = expression.type === 'AssignmentExpression' ? expression.left : undefined;
  // A header that is assigned, or set as one text, would be overwritten.
  return target
    ? target.type === 'MemberExpression' && isCookieJar(target)
      ? up
      : undefined
    : unwrapAwait(expression) === node
      ? up
      : undefined;
}

const isCookieJar = ({ property }: Extract<Node, { type: 'MemberExpression' }>): boolean =>
  property.type === 'Identifier' && property.name === 'cookie';

/** The code of a node with edits made; undefined where one of them lies outside of it. */
function copied(sourceCode: SourceCode, node: Node, edits: Edit): string | undefined {
  if (hasComments(sourceCode, ...node.range)) return undefined;
  if (!edits.every(({ range }) => contains(node, { range } as Node))) return undefined;
  let text = sourceCode.getText(node);
  for (const { range, text: put } of [...edits].sort((a, b) => b.range[0] - a.range[0])) {
    text = text.slice(0, range[0] - node.range[0]) + put + text.slice(range[1] - node.range[0]);
  }
  return text;
}
