/** Where things sit in a call: an argument, or a property below it. */
import type { CallNode, Node } from './ast.js';
import type { Evaluation } from './evaluation.js';
import type { Slot } from './objects.js';
import { always, flatMap, type Cases, type Value } from './values.js';

/** What sits at a position, in one world. */
export type Found =
  | { readonly kind: 'set'; readonly value: Value; /** The expression that gives it. */ readonly node: Node; readonly slot?: Slot }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly node: Node };

/** @param position the index of an argument (`2`), or a path of keys below it (`'0.cookie'`) */
export function positionPath(position: number | string): { index: number; keys: readonly string[] } {
  const [index, ...keys] = String(position).split('.');
  return { index: Number(index), keys };
}

/** The argument at an index; undefined where there is none, null where a spread makes that uncertain. */
export function argumentNode(call: CallNode, index: number): Node | undefined | null {
  const before = call.arguments.slice(0, index + 1);
  return before.some(({ type }) => type === 'SpreadElement') ? null : before[index];
}

/** What a call passes at a position, as far as the code shows it. */
export function argumentAt(ev: Evaluation, call: CallNode, position: number | string): Cases<Found> {
  const { index, keys } = positionPath(position);
  const node = argumentNode(call, index);
  if (node === null) return always({ kind: 'unknown', node: call });
  if (!node) return always({ kind: 'absent' });
  const lost: Found = { kind: 'unknown', node };
  let found: Cases<Found> = flatMap<Value, Found>(ev.value(node), (value) => always({ kind: 'set', value, node }), lost);
  for (const key of keys) found = flatMap(found, (at) => below(ev, at, key), lost);
  return found;
}

function below(ev: Evaluation, at: Found, key: string): Cases<Found> {
  if (at.kind !== 'set') return always(at);
  const { value } = at;
  if (value.kind === 'object') {
    return flatMap<Slot, Found>(
      ev.slot(value, key),
      (slot) =>
        always(slot.kind === 'set' ? { kind: 'set', value: slot.value, node: slot.entry.valueNode ?? slot.entry.node, slot } : slot),
      { kind: 'unknown', node: at.node },
    );
  }
  if (value.kind === 'unknown' && value.truthy !== false) return always({ kind: 'unknown', node: at.node });
  return always({ kind: 'absent' });
}
