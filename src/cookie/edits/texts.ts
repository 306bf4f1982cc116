/** Edits of Set-Cookie text: in a literal, a template, a concatenation, a joined array, or beside an expression. */
import {
  innerRange,
  isWritten,
  memberName,
  single,
  stringOf,
  unwrap,
  type Evaluation,
  type Node,
  type SourceCode,
  type TSESTree,
} from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import type { CookieText } from '../cookie-text.js';
import { addKeys } from './objects.js';
import { addBehind, isSimple, quoteFor, separatorOf } from './style.js';
import { isOwn, ownInitializer } from './ownership.js';

/** Adds attributes at the end of a text. */
export function append(ev: Evaluation, node: Node, attributes: readonly string[]): Edit | undefined {
  const { sourceCode } = ev;
  // The attributes of a cookie of CloudFront Functions have a key of their own.
  if (node.type === 'ObjectExpression') return addKeys(sourceCode, node, [{ key: 'attributes', value: attributes.join('; ') }]);
  const end = endOf(ev, node);
  if (end.kind === 'written') return appendWritten(sourceCode, end.node, attributes);
  if (end.kind === 'array') return appendElement(sourceCode, end.array, attributes);
  const quote = quoteFor(sourceCode, end.node, end.node.parent as Node);
  const text = `${quote}${attributes.map((attribute) => `; ${attribute}`).join('')}${quote}`;
  const inner = unwrap(end.node);
  if (isSimple(inner) || (inner.type === 'BinaryExpression' && inner.operator === '+')) {
    return [{ range: [end.node.range[1], end.node.range[1]], text: ` + ${text}` }];
  }
  return [
    { range: [end.node.range[0], end.node.range[0]], text: '(' },
    { range: [end.node.range[1], end.node.range[1]], text: `) + ${text}` },
  ];
}

type End =
  | { readonly kind: 'written'; readonly node: TSESTree.StringLiteral | TSESTree.TemplateElement }
  | { readonly kind: 'array'; readonly array: TSESTree.ArrayExpression }
  | { readonly kind: 'expression'; readonly node: Node };

/** What a text ends with. A variable that only this cookie reads is followed to its literal. */
function endOf(ev: Evaluation, expression: Node): End {
  const whole: End = { kind: 'expression', node: expression };
  const node = unwrap(expression);
  switch (node.type) {
    case 'Literal':
      return isWritten(node) ? { kind: 'written', node } : whole;
    case 'TemplateElement':
      return { kind: 'written', node };
    case 'TemplateLiteral':
      return { kind: 'written', node: node.quasis.at(-1) as TSESTree.TemplateElement };
    case 'BinaryExpression': {
      if (node.operator !== '+') return whole;
      const right = unwrap(node.right);
      return right.type === 'Literal' || right.type === 'TemplateLiteral' ? endOf(ev, right) : whole;
    }
    case 'Identifier': {
      const own = ownInitializer(ev, node);
      return own ? endOf(ev, own) : whole;
    }
    case 'CallExpression': {
      const array = joinedArray(ev, node);
      if (array) return { kind: 'array', array };
      const last = node.callee.type === 'MemberExpression' && memberName(node.callee) === 'concat' ? node.arguments.at(-1) : undefined;
      return last?.type === 'Literal' ? endOf(ev, last) : whole;
    }
    default:
      return whole;
  }
}

/** The array literal of `[…].join('; ')`. */
function joinedArray(ev: Evaluation, node: TSESTree.CallExpression): TSESTree.ArrayExpression | undefined {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'join') return undefined;
  const [argument] = node.arguments;
  const separator = argument && single(ev.value(argument));
  if (separator === undefined || stringOf(separator)?.trim() !== ';') return undefined;
  const array = unwrap(callee.object);
  const literal = array.type === 'Identifier' ? ownInitializer(ev, array) : array;
  return literal?.type === 'ArrayExpression' && literal.elements.length > 0 ? literal : undefined;
}

function appendWritten(
  sourceCode: SourceCode,
  node: TSESTree.StringLiteral | TSESTree.TemplateElement,
  attributes: readonly string[],
): Edit {
  const [from, to] = innerRange(node, sourceCode.text);
  const written = sourceCode.text.slice(from, to);
  const trimmed = written.trimEnd();
  const separator = separatorOf(sourceCode, node.type === 'TemplateElement' ? node.parent : node);
  const lead = trimmed.endsWith(';') ? (written === trimmed ? separator.slice(1) : '') : separator;
  return [{ range: [to, to], text: lead + attributes.join(separator) }];
}

function appendElement(sourceCode: SourceCode, array: TSESTree.ArrayExpression, attributes: readonly string[]): Edit | undefined {
  const last = array.elements.at(-1);
  if (!last) return undefined;
  const quote = quoteFor(sourceCode, array);
  const texts = attributes.map((attribute) => quote + attribute + quote);
  return addBehind(sourceCode, array, last, texts, last.loc.start.line > array.loc.start.line);
}

/** Adds attributes before the block that may supply one itself: behind the nearest block before it that is written out. */
export function insertBefore(ev: Evaluation, text: CookieText, block: number, attributes: readonly string[]): Edit | undefined {
  const ends = Array.from({ length: block }, (_, i) => text.endOfBlock(block - 1 - i));
  const end = ends.find((one) => one !== undefined && isOwn(ev, one.node, text.node));
  if (!end) return undefined;
  const holder = end.node.parent;
  if (holder?.type === 'ArrayExpression' && end.node !== unwrap(text.node)) {
    const quote = ev.sourceCode.getText(end.node).charAt(0);
    return [
      { range: [end.node.range[1], end.node.range[1]], text: attributes.map((attribute) => `, ${quote}${attribute}${quote}`).join('') },
    ];
  }
  const separator = separatorOf(ev.sourceCode, end.node.type === 'TemplateElement' ? end.node.parent : end.node);
  return [{ range: [end.at, end.at], text: attributes.map((attribute) => separator + attribute).join('') }];
}

/** Replaces a range that lies inside one written literal. */
export const replaceRange = (range: readonly [number, number] | undefined, text: string): Edit | undefined => range && [{ range, text }];
