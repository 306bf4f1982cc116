/** What a variable holds where some more is added to what it held: `o += x`, `if (c) o = o + x`, `if (c) o = { ...o, x }`. */
import { unwrap, type Node, type Variable } from './ast.js';
import { operandsOf, partsOfTemplate } from './concatenation.js';
import { ALWAYS, not, type Formula } from './conditions.js';
import type { Evaluation } from './evaluation.js';
import { objectLiteral } from './objects.js';
import { partsOf, type TextPart } from './text.js';
import { single, type Cases, type Entry, type Frame, type ObjectValue, type Text, type Value } from './values.js';

/** A text and what is added to it where `when` holds. */
export function appended(before: Cases<Value>, added: readonly TextPart[], when: Formula, node: Node): Text {
  const more: readonly TextPart[] =
    when === ALWAYS
      ? added
      : [
          {
            kind: 'choice',
            node,
            cases: [
              { when, value: added },
              { when: not(when), value: [] },
            ],
          },
        ];
  return { kind: 'text', node, parts: [...partsOf(before, node), ...more] };
}

/**
 * What an assignment under a condition makes of a variable, where that is what it held before and some more: so independent
 * conditions add up instead of multiplying.
 *
 * @returns undefined where the assignment does something else
 */
export function grown(
  ev: Evaluation,
  node: Node,
  variable: Variable,
  before: Cases<Value>,
  when: Formula,
  frame: Frame | undefined,
): Value | undefined {
  if (when === ALWAYS || node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier') return undefined;
  const right = unwrap(node.right);
  const isItself = (part: Node): boolean => {
    const inner = unwrap(part);
    return inner.type === 'Identifier' && ev.variableOf(inner) === variable;
  };
  const value = single(before);
  if (right.type === 'ObjectExpression' && value?.kind === 'object') {
    // What is done to the object itself would come after all that is added.
    const [earliest] = ev.mutationsOf(variable);
    const isChangedBefore = earliest !== undefined && earliest.node.range[1] <= node.range[0];
    return isChangedBefore ? undefined : withEntries(value, objectLiteral(ev, right, frame).entries, isItself, when);
  }
  const isText = value?.kind === 'text' || (value?.kind === 'constant' && typeof value.value === 'string');
  const added = isText ? addedText(ev, right, isItself, frame) : undefined;
  return added && appended(before, added, when, node);
}

/** What comes behind the variable itself in `o + x` or `${o}x`. */
function addedText(
  ev: Evaluation,
  node: Node,
  isItself: (node: Node) => boolean,
  frame: Frame | undefined,
): readonly TextPart[] | undefined {
  if (node.type === 'TemplateLiteral') {
    const [first] = node.expressions;
    return first && isItself(first) && node.quasis[0]?.value.cooked === '' ? partsOfTemplate(ev, node, frame, 1) : undefined;
  }
  if (node.type !== 'BinaryExpression') return undefined;
  const [first, ...added] = operandsOf(node);
  return first && isItself(first) ? added.flatMap((operand) => partsOf(ev.value(operand, frame), operand)) : undefined;
}

function withEntries(
  object: ObjectValue,
  [first, ...added]: readonly Entry[],
  isItself: (node: Node) => boolean,
  when: Formula,
): ObjectValue | undefined {
  if (first?.kind !== 'spread' || first.node.type !== 'SpreadElement' || !isItself(first.node.argument)) return undefined;
  const entries: Entry[] = [];
  for (const entry of added) {
    if (entry.kind === 'anything') return undefined;
    entries.push({ ...entry, when });
  }
  return { ...object, entries: [...object.entries, ...entries] };
}
