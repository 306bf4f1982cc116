/** What a property of an object holds: the last applicable of everything that writes it. */
import { staticName, type Node, type TSESTree } from './ast.js';
import { ALWAYS } from './conditions.js';
import type { Evaluation } from './evaluation.js';
import {
  always,
  choose,
  constant,
  flatMap,
  overlay,
  unknown,
  type Cases,
  type Entry,
  type Frame,
  type ObjectValue,
  type Value,
} from './values.js';

/** What an object holds under one key, in one world. */
export type Slot =
  /** `entry` is what wrote it. */
  | { readonly kind: 'set'; readonly value: Value; readonly entry: Extract<Entry, { kind: 'property' }>; readonly spread: Node | undefined }
  /** `by` is the `delete` that took it away. */
  | { readonly kind: 'absent'; readonly by?: Node }
  | { readonly kind: 'unknown'; readonly node: Node };

/** The object that an object literal makes. */
export function objectLiteral(ev: Evaluation, node: TSESTree.ObjectExpression, frame: Frame | undefined): ObjectValue {
  const entries = node.properties.map((property): Entry => {
    if (property.type === 'SpreadElement') {
      return { kind: 'spread', when: ALWAYS, value: () => ev.value(property.argument, frame), node: property };
    }
    const key = staticName(property.key, property.computed) ?? constantKey(ev, property, frame);
    if (key === undefined || (key === '__proto__' && !property.shorthand)) return { kind: 'anything', node: property };
    const plain = property.kind === 'init' && !property.method;
    return {
      kind: 'property',
      path: [key],
      when: ALWAYS,
      value: () => (plain ? ev.value(property.value, frame) : always(unknown(property.value))),
      node: property,
      key: property.key,
      valueNode: property.value,
    };
  });
  return { kind: 'object', node, entries };
}

function constantKey(ev: Evaluation, property: TSESTree.Property, frame: Frame | undefined): string | undefined {
  const cases = ev.value(property.key, frame);
  const [only] = cases;
  return cases.length === 1 && only?.value.kind === 'constant' ? String(only.value.value) : undefined;
}

/** Objects spread into one another, possibly in circles. */
const MAX_OBJECTS = 500;

/** `open` where there may be other keys as well. */
interface Keys {
  readonly keys: readonly { readonly key: string; readonly node: Node }[];
  readonly open: boolean;
}

const keysKnown = new WeakMap<ObjectValue, Keys>();

/** All keys that are written by name, in order. */
export function keysOf(object: ObjectValue): Keys {
  const keys = keysKnown.get(object) ?? findKeys(object, new Set());
  keysKnown.set(object, keys);
  return keys;
}

function findKeys(object: ObjectValue, seen: Set<ObjectValue>): Keys {
  const keys: Keys['keys'][number][] = [];
  let open = seen.size > MAX_OBJECTS;
  if (open || seen.has(object)) return { keys, open };
  seen.add(object);
  for (const entry of object.entries) {
    if (entry.kind === 'property') keys.push({ key: entry.path[0] as string, node: entry.key });
    else if (entry.kind === 'anything') open = true;
    else {
      for (const { value } of entry.value()) {
        if (value.kind === 'object') {
          const inner = findKeys(value, seen);
          keys.push(...inner.keys);
          open ||= inner.open;
        } else if (value.kind === 'unknown' && value.truthy !== false) open = true;
      }
    }
  }
  return { keys, open };
}

/**
 * What `object[key]` is and what wrote it, see {@link Evaluation.slot}.
 *
 * @param lost the answer where the search takes too long
 */
export function foldEntries(ev: Evaluation, object: ObjectValue, key: string, lost: Slot): Cases<Slot> {
  let state: Cases<Slot> = always({ kind: 'absent' });
  for (const entry of object.entries) {
    if (!ev.spend()) return always(lost);
    if (entry.kind === 'anything') {
      state = always({ kind: 'unknown', node: entry.node });
    } else if (entry.kind === 'spread') {
      const before = state;
      const after = overlay<Value, Slot>(entry.value(), before, (source) => spreadSlot(ev, source, key, entry.node, before), lost);
      if (after !== before) state = choose(entry.when, after, before, lost);
    } else if (entry.path[0] === key) {
      const after =
        entry.path.length > 1
          ? flatMap(state, (slot) => always(writeBelow(slot, entry)), lost)
          : entry.valueNode === null
            ? always<Slot>({ kind: 'absent', by: entry.node })
            : flatMap<Value, Slot>(entry.value(), (value) => always({ kind: 'set', value, entry, spread: undefined }), lost);
      state = choose(entry.when, after, state, lost);
    }
  }
  return state;
}

/** `{ ...source }`: what the source has replaces what was there. */
function spreadSlot(ev: Evaluation, source: Value, key: string, node: Node, before: Cases<Slot>): Cases<Slot> {
  if (source.kind === 'object') {
    const lost: Slot = { kind: 'unknown', node };
    return overlay<Slot, Slot>(
      ev.slot(source, key),
      before,
      (slot) => (slot.kind === 'absent' ? before : always(slot.kind === 'set' ? { ...slot, spread: node } : slot)),
      lost,
    );
  }
  const harmless = source.kind === 'constant' || (source.kind === 'unknown' && source.truthy === false);
  return harmless ? before : always({ kind: 'unknown', node });
}

/** `o.cookie.secure = x` as seen from `o.cookie`. */
function writeBelow(slot: Slot, entry: Extract<Entry, { kind: 'property' }>): Slot {
  if (slot.kind !== 'set') return { kind: 'unknown', node: entry.node };
  const { value } = slot;
  if (value.kind !== 'object') return { ...slot, value: unknown(entry.node) };
  // The condition is dropped here on purpose: `choose` in foldEntries joins it, and both worlds keep one object.
  const below: Entry = { ...entry, path: entry.path.slice(1), when: ALWAYS };
  return { ...slot, value: { ...value, entries: [...value.entries, below] } };
}

/** The value of `object[key]`, for any kind of object. `node` is where it is read. */
export function propertyOf(ev: Evaluation, object: Value, key: string, node: Node): Cases<Value> {
  if (object.kind === 'object') {
    return flatMap<Slot, Value>(
      ev.slot(object, key),
      (slot) => {
        if (slot.kind === 'set') return always(slot.value);
        return always(slot.kind === 'absent' ? constant(undefined, node) : unknown(node));
      },
      unknown(node),
    );
  }
  if (object.kind === 'array' && key === 'length') {
    const certain = object.items.every((item) => !item.spread && item.when === ALWAYS);
    return always(certain ? constant(object.items.length, node) : unknown(object.node));
  }
  if (object.kind === 'array' && /^\d+$/.test(key)) {
    const items = object.items.slice(0, Number(key) + 1);
    const item = items[Number(key)];
    const certain = items.every((one) => !one.spread && one.when === ALWAYS);
    return item && certain ? item.value() : always(unknown(node));
  }
  if (object.kind === 'enum') {
    const member = object.node.body.members.find(({ id }) => staticName(id, false) === key);
    return member?.initializer ? ev.value(member.initializer) : always(unknown(node));
  }
  return always(unknown(node));
}
