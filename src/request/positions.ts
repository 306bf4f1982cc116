/** What a call passes at a position. */
import type { Position } from '../catalog/index.js';
import {
  always,
  argumentAt,
  argumentNode,
  flatMap,
  positionPath,
  single,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type FunctionValue,
  type Node,
  type Slot,
  type Value,
} from '../evaluation/index.js';

/** As `argumentAt`; a function on the way stands for what it returns: `fetchOptions: () => ({ credentials: 'include' })`. */
export function foundAt(ev: Evaluation, call: CallNode, position: Position): Cases<Found> {
  const { index, keys } = positionPath(position);
  if (!argumentNode(call, index)) return argumentAt(ev, call, position);
  for (let i = 0; i < keys.length; i++) {
    const held = single(argumentAt(ev, call, [index, ...keys.slice(0, i)].join('.')));
    if (held?.kind !== 'set') break;
    if (held.value.kind === 'function') return insideResult(ev, held.value, keys.slice(i));
  }
  return argumentAt(ev, call, position);
}

function insideResult(ev: Evaluation, { node, frame }: FunctionValue, keys: readonly string[]): Cases<Found> {
  const { body } = node;
  const returns = body.type === 'BlockStatement' ? ev.returnsOf(node).map(({ argument }) => argument) : [body];
  const [result] = returns;
  if (!result || returns.length > 1) return always({ kind: 'unknown', node });
  const lost: Found = { kind: 'unknown', node: result };
  const found = flatMap<Value, Found>(ev.value(result, frame), (value) => always({ kind: 'set', value, node: result }), lost);
  return keys.reduce((at, key) => flatMap(at, (one) => below(ev, one, key), lost), found);
}

function below(ev: Evaluation, at: Found, key: string): Cases<Found> {
  if (at.kind !== 'set') return always(at);
  if (at.value.kind !== 'object') return always(at.value.kind === 'unknown' ? { kind: 'unknown', node: at.node } : { kind: 'absent' });
  const lost: Found = { kind: 'unknown', node: at.node };
  return flatMap<Slot, Found>(ev.slot(at.value, key), (slot) => always(inSlot(slot)), lost);
}

const inSlot = (slot: Slot): Found =>
  slot.kind === 'set' ? { kind: 'set', value: slot.value, node: slot.entry.valueNode ?? slot.entry.node, slot } : slot;

/** The name in a callee: `get` of `client.get()`, `fetch` of `fetch()`. */
export function nameNode(call: CallNode): Node {
  const callee = call.callee.type === 'ChainExpression' ? call.callee.expression : call.callee;
  return callee.type === 'MemberExpression' ? callee.property : callee;
}
