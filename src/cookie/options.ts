/** Attributes that a call is given as options. */
import type { AttributeName, Conventions, CookieApi, Form, Position } from '../catalog/index.js';
import {
  always,
  argumentAt,
  argumentNode,
  flatMap,
  keysOf,
  positionPath,
  single,
  stringOf,
  truthiness,
  unknown,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type Node,
  type ObjectValue,
  type Slot,
  type Value,
} from '../evaluation/index.js';
import { meets } from '../model/index.js';
import { isSpellingOf } from './guess.js';
import type { Raw } from './readings.js';

const UNKNOWN: Raw = { kind: 'unknown' };

export class Options {
  readonly call: CallNode;
  readonly api: Conventions & Pick<CookieApi, 'does'>;
  readonly form: UsedForm;
  readonly #ev: Evaluation;

  constructor(ev: Evaluation, call: CallNode, api: Conventions & Pick<CookieApi, 'does'>, form: UsedForm) {
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
    const { needs, unless } = this.form;
    if (unless !== undefined)
      return flatMap<Found, Raw>(this.at(unless), (found) => (isFalse(found) ? always(UNKNOWN) : this.#given(attribute)), UNKNOWN);
    if (needs === undefined) return this.#given(attribute);
    return flatMap<Found, Raw>(this.at(needs), (found) => (isThere(found) ? this.#given(attribute) : always(UNKNOWN)), UNKNOWN);
  }

  #given(attribute: AttributeName): Cases<Raw> {
    const index = this.form.positional?.[attribute];
    if (index !== undefined) return this.#argument(index, attribute);
    const key = this.keyOf(attribute);
    if (key === null) return always({ kind: 'absent' });
    const { attributes } = this.form;
    if (attributes === undefined) return always({ kind: 'absent' });
    const found = flatMap<Found, Raw>(argumentAt(this.#ev, this.call, attributes), (at) => this.#inFound(at, key, attribute), UNKNOWN);
    return flatMap<Raw, Raw>(
      found,
      (raw) => (raw.kind === 'absent' && attribute === 'sameSite' ? this.#misplaced(raw, key) : always(raw)),
      UNKNOWN,
    );
  }

  /** An attribute with an argument of its own. */
  #argument(index: number, attribute: AttributeName): Cases<Raw> {
    return flatMap<Found, Raw>(
      this.at(index),
      (found) => {
        const raw = argumentRaw(found);
        return raw.kind === 'absent' && attribute === 'sameSite' ? this.#misplaced(raw, attribute) : always(raw);
      },
      UNKNOWN,
    );
  }

  /** @param name the attribute's own name, by which people know it whatever the library calls it */
  #inFound(at: Found, key: string, name = key): Cases<Raw> {
    if (at.kind !== 'set') return always(at.kind === 'absent' ? { kind: 'absent' } : UNKNOWN);
    if (at.value.kind === 'object') return this.#inObject(at.value, key, name);
    // `cookie: true` where that asks for a cookie without further options
    const isNothing = truthiness(at.value) === false || (this.form.needs === this.form.attributes && isTrue(at.value));
    return always(isNothing ? { kind: 'absent' } : UNKNOWN);
  }

  #inObject(object: ObjectValue, key: string, name: string): Cases<Raw> {
    const spelt =
      this.api.keyCase === 'any' ? (keysOf(object).keys.find((one) => one.key.toLowerCase() === key.toLowerCase())?.key ?? key) : key;
    return flatMap<Slot, Raw>(
      this.#ev.slot(object, spelt),
      (slot) => {
        if (slot.kind === 'unknown') return always(UNKNOWN);
        if (slot.kind === 'set') return always(setAt(slot, object));
        const other = keysOf(object).keys.find((one) => one.key !== spelt && (isSpellingOf(one.key, key) || isSpellingOf(one.key, name)));
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
      this.#ev.slot(object, key),
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

const argumentRaw = (found: Found): Raw => {
  if (found.kind !== 'set') return found.kind === 'absent' ? { kind: 'absent' } : UNKNOWN;
  return { kind: 'set', value: found.value, written: { in: 'argument', node: found.node }, place: found.node };
};

const isTrue = (value: Value): boolean => value.kind === 'constant' && value.value === true;

const isFalse = (found: Found): boolean => found.kind === 'set' && found.value.kind === 'constant' && found.value.value === false;

/** Whether something truthy stands at a position, or may stand there. */
const isThere = (found: Found): boolean => found.kind === 'unknown' || (found.kind === 'set' && truthiness(found.value) !== false);

/** The forms of a call, of which each is a cookie: the first that fits; of one with `each` as many as its object has keys. */
export function formsOf(ev: Evaluation, call: CallNode, forms: readonly Form[]): readonly UsedForm[] {
  const first = argumentNode(call, 0);
  if (first === null) return [];
  const form = forms.find((one) => fits(ev, call, first, one));
  if (!form) return [];
  return form.each === undefined ? [form] : eachOf(ev, call, form, form.each);
}

function fits(ev: Evaluation, call: CallNode, first: Node | undefined, { when, where }: Form): boolean {
  if (where && !meets(ev, call, where)) return false;
  if (when === undefined) return true;
  if (typeof when === 'number') return call.arguments.length === when;
  if (!first) return false;
  const value = single(ev.value(first)) ?? unknown(first);
  if (when === 'text') return value.kind === 'text' || stringOf(value) !== undefined;
  if (value.kind === 'object') return true;
  return value.kind === 'unknown' && value.truthy === undefined && call.arguments.length === 1;
}

/** A form that is in use; `entry` is where one of several cookies stands in the call. */
export type UsedForm = Form & { readonly entry?: Position };

/** One form for each key of the object at a position. */
function eachOf(ev: Evaluation, call: CallNode, { among, name, value, attributes, misplaced }: Form, each: Position): readonly UsedForm[] {
  const found = single(argumentAt(ev, call, each));
  if (found?.kind !== 'set' || found.value.kind !== 'object') return [];
  const keys = keysOf(found.value).keys.map(({ key }) => key);
  return keys
    .filter((key) => among?.includes(key) ?? true)
    .map((key) => {
      const below = (position: Position | undefined): Position => [each, key, ...(position === undefined ? [] : [position])].join('.');
      return {
        entry: below(undefined),
        needs: below(undefined),
        attributes: below(attributes),
        ...(name === undefined ? {} : { name: below(name) }),
        ...(value === undefined ? {} : { value: below(value) }),
        ...(misplaced === undefined ? {} : { misplaced: below(misplaced) }),
      };
    });
}

export { positionPath };
