/** Attributes that a call is given as options. */
import type { AttributeName, CookieApi, Form } from '../catalog/index.js';
import {
  always,
  argumentAt,
  argumentNode,
  flatMap,
  keysOf,
  positionPath,
  single,
  slotOf,
  truthiness,
  unknown,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type ObjectValue,
  type Slot,
} from '../evaluation/index.js';
import { isSpellingOf } from './guess.js';
import type { Raw } from './readings.js';

const UNKNOWN: Raw = { kind: 'unknown' };

export class Options {
  readonly call: CallNode;
  readonly api: CookieApi;
  readonly form: Form;
  readonly #ev: Evaluation;

  constructor(ev: Evaluation, call: CallNode, api: CookieApi, form: Form) {
    this.#ev = ev;
    this.call = call;
    this.api = api;
    this.form = form;
  }

  /** The key of an attribute in the options; null where the library has none. */
  keyOf(attribute: AttributeName): string | null {
    const key = this.api.keys?.[attribute];
    if (this.api.unsupported?.includes(attribute) === true) return null;
    return key === undefined ? attribute : key;
  }

  /** What the options say of an attribute. */
  read(attribute: AttributeName): Cases<Raw> {
    const key = this.keyOf(attribute);
    if (key === null) return always({ kind: 'absent' });
    const { attributes } = this.form;
    if (attributes === undefined) return always({ kind: 'absent' });
    const found = flatMap<Found, Raw>(argumentAt(this.#ev, this.call, attributes), (at) => this.#inFound(at, key), UNKNOWN);
    return flatMap<Raw, Raw>(
      found,
      (raw) => (raw.kind === 'absent' && attribute === 'sameSite' ? this.#misplaced(raw, key) : always(raw)),
      UNKNOWN,
    );
  }

  #inFound(at: Found, key: string): Cases<Raw> {
    if (at.kind !== 'set') return always(at.kind === 'absent' ? { kind: 'absent' } : UNKNOWN);
    if (at.value.kind === 'object') return this.#inObject(at.value, key);
    return always(truthiness(at.value) === false ? { kind: 'absent' } : UNKNOWN);
  }

  #inObject(object: ObjectValue, key: string): Cases<Raw> {
    const spelt =
      this.api.keyCase === 'any' ? (keysOf(object).keys.find((one) => one.key.toLowerCase() === key.toLowerCase())?.key ?? key) : key;
    return flatMap<Slot, Raw>(
      slotOf(this.#ev, object, spelt),
      (slot) => {
        if (slot.kind === 'unknown') return always(UNKNOWN);
        if (slot.kind === 'set') return always(setAt(slot, object));
        const other = keysOf(object).keys.find((one) => one.key !== spelt && isSpellingOf(one.key, key));
        // What is added to the literal would be deleted again.
        if (!other) return always({ kind: 'absent', object: slot.by ? { ...object, node: slot.by } : object });
        return this.#ignored(object, other.key, 'key', object);
      },
      UNKNOWN,
    );
  }

  /** An attribute under a key that does not count; absent where that key is not set for certain. */
  #ignored(object: ObjectValue, key: string, why: 'key' | 'level', options: ObjectValue | undefined): Cases<Raw> {
    return flatMap<Slot, Raw>(
      slotOf(this.#ev, object, key),
      (slot) => {
        const there = options ? { object: options } : {};
        if (slot.kind !== 'set') return always(slot.kind === 'unknown' ? UNKNOWN : { kind: 'absent', ...there });
        return always({
          kind: 'ignored',
          why,
          key,
          place: slot.entry.key,
          value: slot.value,
          written: { in: 'options', slot, object },
          ...there,
        });
      },
      UNKNOWN,
    );
  }

  /** The same key in an object that the library does not read for it. */
  #misplaced(absent: Raw, key: string): Cases<Raw> {
    const { misplaced } = this.form;
    if (misplaced === undefined) return always(absent);
    const at = single(argumentAt(this.#ev, this.call, misplaced));
    if (at?.kind !== 'set' || at.value.kind !== 'object') return always(absent);
    const { value } = at;
    const spelt = keysOf(value).keys.find((one) => isSpellingOf(one.key, key));
    if (!spelt) return always(absent);
    const options = absent.kind === 'absent' ? absent.object : undefined;
    return flatMap<Raw, Raw>(
      this.#ignored(value, spelt.key, 'level', options),
      (raw) => always(raw.kind === 'absent' ? absent : raw),
      UNKNOWN,
    );
  }

  /** What the call is given as name, value or any other position. */
  at(position: number | string | undefined): Cases<Found> {
    return position === undefined ? always<Found>({ kind: 'absent' }) : argumentAt(this.#ev, this.call, position);
  }

  /** An option that is no attribute. */
  option(key: string): Cases<Raw> {
    const { attributes } = this.form;
    if (attributes === undefined) return always({ kind: 'absent' });
    return flatMap<Found, Raw>(argumentAt(this.#ev, this.call, attributes), (at) => this.#inFound(at, key), UNKNOWN);
  }
}

const setAt = (slot: Extract<Slot, { kind: 'set' }>, object: ObjectValue): Raw => {
  // The place is what says the value, if that is where the key is; else (a constant from elsewhere) what stands at the key.
  const { entry } = slot;
  const here = entry.valueNode ?? entry.node;
  const said = slot.value.node;
  const inside = said.range[0] >= here.range[0] && said.range[1] <= here.range[1];
  return { kind: 'set', value: slot.value, written: { in: 'options', slot, object }, place: inside ? said : here };
};

/** The form of a call: the object form if its first argument is an object. */
export function formOf(ev: Evaluation, call: CallNode, forms: readonly Form[]): Form | undefined {
  const first = argumentNode(call, 0);
  if (first === null) return undefined;
  return forms.find((form) => {
    if (form.when !== 'object') return true;
    if (!first) return false;
    const value = single(ev.value(first)) ?? unknown(first);
    if (value.kind === 'object') return true;
    return value.kind === 'unknown' && value.truthy === undefined && call.arguments.length === 1;
  });
}

export { positionPath };
