/** Texts that are put together by `+` and by templates. */
import { unwrap, type Node, type TSESTree } from './ast.js';
import type { Evaluation } from './evaluation.js';
import { chunk, partsOf, type TextPart } from './text.js';
import type { Frame } from './values.js';

/** The operands of `a + b + c`; they are collected without recursion, for chains may be long. */
export function operandsOf(sum: TSESTree.BinaryExpression): readonly Node[] {
  const operands: Node[] = [];
  let left: Node = sum;
  for (; left.type === 'BinaryExpression' && left.operator === '+'; left = unwrap(left.left)) operands.push(left.right);
  return [...operands, left].reverse();
}

/** @param from the number of the string in the template to begin with */
export function partsOfTemplate(ev: Evaluation, node: TSESTree.TemplateLiteral, frame: Frame | undefined, from = 0): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (let i = from; i < node.quasis.length; i++) {
    const quasi = node.quasis[i] as TSESTree.TemplateElement;
    const expression = node.expressions[i];
    parts.push(chunk(quasi.value.cooked ?? '', quasi));
    if (expression) parts.push(...partsOf(ev.value(expression, frame), expression));
  }
  return parts;
}
