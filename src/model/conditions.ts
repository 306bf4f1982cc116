/** Conditions of the catalogue on arguments: `register(fastifySession, …)`. */
import type { Condition } from '../catalog/index.js';
import { argumentAt, sameModule, single, stringOf, type CallNode, type Evaluation } from '../evaluation/index.js';

/** Whether an argument is what it must be, for certain. */
export function meets(ev: Evaluation, call: CallNode, { at, is, from }: Condition): boolean {
  const found = single(argumentAt(ev, call, at));
  if (found?.kind !== 'set') return false;
  if (is !== undefined && stringOf(found.value) !== is) return false;
  if (!from) return true;
  const { root } = ev.origin(found.node);
  return root.kind === 'module' && from.some((module) => sameModule(root.name, module));
}
