/** What a cookie's attributes come to: what the code writes, seen through what the library does with it. */
import { sameSiteOf } from '../browser/index.js';
import type { Conventions, SameSiteValue } from '../catalog/index.js';
import { stringOf, truthiness, type Formula, type Node, type ObjectValue, type Slot, type Value } from '../evaluation/index.js';
import type { Place } from '../model/index.js';
import { guessSameSite } from './guess.js';

/** Where the code writes an attribute: as an option of a call, or as a segment of a Set-Cookie text. */
export type Written =
  | { readonly in: 'options'; readonly slot: Extract<Slot, { kind: 'set' }>; readonly object: ObjectValue }
  | { readonly in: 'text'; readonly segment: Segment };

/** An attribute in a text, with its places in the source (undefined where it is not written out in one piece). */
export interface Segment {
  readonly name: string;
  /** Undefined without `=`; null where a part of it is not known. */
  readonly value: string | null | undefined;
  /** A date in a part that is not known: whether it lies in the past. */
  readonly past?: boolean | undefined;
  /** The literal that holds it. */
  readonly node: Node;
  readonly place: Place;
  /** The value, if it stands in the expression itself; else as `place`. */
  readonly said: Place;
  readonly namePlace: readonly [number, number] | undefined;
  readonly valuePlace: readonly [number, number] | undefined;
  readonly whole: readonly [number, number] | undefined;
}

/** What stands for one attribute in one world, before the library's conventions are applied. */
export type Raw =
  | { readonly kind: 'set'; readonly value: Value; readonly written: Written; readonly place: Place }
  /** The object in which it is missing, if there is one. */
  | { readonly kind: 'absent'; readonly object?: ObjectValue }
  /** Under a key or name that does not count, or in an object that is not read for it. */
  | {
      readonly kind: 'ignored';
      readonly why: 'key' | 'level';
      readonly key: string;
      readonly place: Place;
      readonly value: Value;
      readonly written: Written;
      readonly object?: ObjectValue;
    }
  | { readonly kind: 'unknown' };

/** Why browsers or the library do not take a SameSite value, or do not see it. */
export type Problem = 'unknownValue' | 'letterCase' | 'throws' | 'ignoredKey' | 'wrongLevel' | 'noValue';

export type SameSiteReading =
  | { readonly is: SameSiteValue; readonly at: Place; readonly raw: Raw; readonly byDefault?: boolean }
  | { readonly is: 'absent'; readonly at: Place | undefined; readonly raw: Raw }
  | {
      readonly is: 'invalid';
      readonly problem: Problem;
      readonly text: string;
      readonly meant: SameSiteValue | undefined;
      readonly at: Place;
      readonly raw: Raw;
    }
  | { readonly is: 'unknown' };

export type SecureReading =
  | { readonly is: true; readonly raw?: Raw }
  /** `at` is undefined where the attribute is absent. */
  | { readonly is: false; readonly at: Place | undefined; readonly raw: Raw }
  /** `test` is the condition "it is Secure", where the code leaves it to one. */
  | { readonly is: 'unknown'; readonly test?: Formula; readonly tested?: boolean; readonly raw?: Raw };

/** SameSite of an option, by the library's conventions. */
export function sameSiteOption(raw: Raw, conventions: Conventions): SameSiteReading {
  const { defaults, undefined: onUndefined = 'keeps' } = conventions;
  const byDefault = (): SameSiteReading => {
    const value = defaults?.sameSite;
    if (value === undefined) return { is: 'absent', at: raw.kind === 'set' ? raw.place : undefined, raw };
    return value === 'unknown' ? { is: 'unknown' } : { is: value, at: [0, 0], raw, byDefault: true };
  };
  switch (raw.kind) {
    case 'unknown':
      return { is: 'unknown' };
    case 'absent':
      return byDefault();
    case 'ignored': {
      const said = stringOf(raw.value);
      const meant = said === undefined ? undefined : guessSameSite(said);
      return { is: 'invalid', problem: raw.why === 'key' ? 'ignoredKey' : 'wrongLevel', text: raw.key, meant, at: raw.place, raw };
    }
    case 'set':
      break;
  }
  const { value, place } = raw;
  const text = stringOf(value);
  if (text !== undefined && text !== '') return sameSiteString(text, raw, place, conventions);
  if (value.kind === 'constant') {
    if (value.value === undefined && onUndefined === 'keeps') return byDefault();
    const throws = conventions.true === 'throws' || (conventions.otherStrings ?? 'throws') === 'throws';
    if (typeof value.value === 'number' && value.value) return invalid(throws ? 'throws' : 'unknownValue', String(value.value), raw, place);
    const other =
      value.value === true ? (conventions.true ?? 'strict') : value.value === undefined ? 'omits' : (conventions.false ?? 'omits');
    if (other === 'omits') return { is: 'absent', at: place, raw };
    if (other === 'throws' || other === 'prints')
      return invalid(other === 'throws' ? 'throws' : 'unknownValue', String(value.value), raw, place);
    return { is: other, at: place, raw };
  }
  const omitted = value.kind === 'unknown' && value.truthy === false && !defaults?.sameSite && (conventions.false ?? 'omits') === 'omits';
  return omitted ? { is: 'absent', at: place, raw } : { is: 'unknown' };
}

const invalid = (problem: Problem, text: string, raw: Raw, at: Place, meant?: SameSiteValue): SameSiteReading => ({
  is: 'invalid',
  problem,
  text,
  meant,
  at,
  raw,
});

function sameSiteString(text: string, raw: Raw, at: Place, conventions: Conventions): SameSiteReading {
  const { sameSite = 'any-case', otherStrings = 'throws', special } = conventions;
  const word = sameSiteOf(text);
  if (word !== 'default') {
    const accepted = sameSite === 'any-case' || sameSite.includes(text);
    return accepted ? { is: word, at, raw } : invalid('letterCase', text, raw, at, word);
  }
  if (special?.sameSite?.includes(text) === true) return { is: 'unknown' };
  return invalid(otherStrings === 'throws' ? 'throws' : 'unknownValue', text, raw, at, guessSameSite(text));
}

/** Secure of an option, by the library's conventions. */
export function secureOption(raw: Raw, conventions: Conventions): SecureReading {
  const { addsSecure, defaults, special } = conventions;
  if (addsSecure === 'always') return { is: true };
  if (raw.kind === 'unknown') return { is: 'unknown' };
  const unset = raw.kind !== 'set' || (raw.value.kind === 'constant' && raw.value.value === undefined);
  if (unset) {
    if (addsSecure === 'https' || defaults?.secure === true) return { is: true };
    if (defaults?.secure === 'unknown') return { is: 'unknown' };
    return { is: false, at: raw.kind === 'set' ? raw.place : undefined, raw };
  }
  const text = stringOf(raw.value);
  if (text !== undefined && special?.secure?.includes(text) === true) return { is: 'unknown', raw };
  const truthy = truthiness(raw.value);
  if (truthy !== undefined) return truthy ? { is: true, raw } : { is: false, at: raw.place, raw };
  if (raw.value.kind !== 'unknown' || !raw.value.test) return { is: 'unknown', raw };
  return { is: 'unknown', raw, test: raw.value.test, tested: raw.value.tested === true };
}

/** SameSite of a Set-Cookie text, as browsers read it. */
export function sameSiteSegment(raw: Raw): SameSiteReading {
  if (raw.kind === 'unknown') return { is: 'unknown' };
  if (raw.kind === 'absent') return { is: 'absent', at: undefined, raw };
  const { segment } = raw.written as Extract<Written, { in: 'text' }>;
  const { value, place } = segment;
  if (value === null) return { is: 'unknown' };
  const said = value ?? '';
  if (raw.kind === 'ignored') return invalid('ignoredKey', segment.name, raw, place, guessSameSite(said));
  const word = sameSiteOf(value);
  if (word !== 'default') return { is: word, at: place, raw };
  return said === '' ? invalid('noValue', said, raw, place) : invalid('unknownValue', said, raw, segment.said, guessSameSite(said));
}

/** Secure of a Set-Cookie text: there or not; its value does not matter. */
export function secureSegment(raw: Raw): SecureReading {
  if (raw.kind === 'unknown') return { is: 'unknown' };
  return raw.kind === 'set' ? { is: true, raw } : { is: false, at: undefined, raw };
}
