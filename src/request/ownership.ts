/** What in the source belongs to one call alone, so that a finding can point at it and an edit change it. */
import type { Position } from '../catalog/index.js';
import { argumentNode, contains, positionPath, type CallNode, type Evaluation, type Found, type Node } from '../evaluation/index.js';

/** The value that is found, if it belongs to this call alone; else what the call says instead of it. */
export function placeOf(ev: Evaluation, call: CallNode, found: Found & { kind: 'set' }, position: Position): Node {
  const { index } = positionPath(position);
  const argument = argumentNode(call, index) ?? call.callee;
  const spread = found.slot?.kind === 'set' ? found.slot.spread : undefined;
  const own =
    [found.value.node, found.node].find((node) => isOwnedBy(ev, call, node)) ?? (spread && contains(call, spread) ? spread : undefined);
  return own ?? argument;
}

const CLIMBED = new Set([
  'Property',
  'ObjectExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ConditionalExpression',
  'LogicalExpression',
]);

/** Whether a node stands in the call, or in an object of the file that nothing but this call reads. */
export function isOwnedBy(ev: Evaluation, call: CallNode, node: Node): boolean {
  if (contains(call, node)) return node !== call;
  let up: Node | undefined = node.parent;
  let inObject = false;
  while (up && CLIMBED.has(up.type)) {
    inObject ||= up.type === 'ObjectExpression';
    up = up.parent;
  }
  if (!inObject || up?.type !== 'VariableDeclarator' || up.id.type !== 'Identifier' || up.parent.parent.type === 'ExportNamedDeclaration')
    return false;
  const reads = ev.declared(up.id)?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.length === 1 && contains(call, reads[0]?.identifier as Node);
}
