/** What a cookie's attributes come to: what the code writes, seen through what the library does with it. */
import { sameSiteOf, secondCookieIn } from '../browser/index.js';
import type { AttributeName, Conventions, Fate, OnUndefined, SameSiteValue } from '../catalog/index.js';
import {
  stringOf,
  truthiness,
  type Formula,
  type Node,
  type ObjectValue,
  type Primitive,
  type Slot,
  type Value,
} from '../evaluation/index.js';
import type { Place } from '../model/index.js';
import { guessSameSite } from './guess.js';

/** Where the code writes an attribute: as an option or an argument of a call, or as a segment of a Set-Cookie text. */
export type Written =
  | { readonly in: 'options'; readonly slot: Extract<Slot, { kind: 'set' }>; readonly object: ObjectValue }
  | { readonly in: 'argument'; readonly node: Node }
  | { readonly in: 'text'; readonly segment: Segment };

/** An attribute in a text, with its places in the source (undefined where it is not written out in one piece). */
export interface Segment {
  readonly name: string;
  /** Undefined without `=`; null where a part of it is not known. */
  readonly value: string | null | undefined;
  /** The same with U+FFFC for each part that is not known, and those parts. */
  readonly shape: string | undefined;
  readonly holes: readonly Node[];
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
export type Problem =
  'unknownValue' | 'letterCase' | 'throws' | 'omitted' | 'withheld' | 'ignoredKey' | 'throwsOnKey' | 'wrongLevel' | 'noValue';

export type SameSiteReading =
  /** `oddly`: by a value that hardly anyone means so, such as `false` for None. */
  | { readonly is: SameSiteValue; readonly at: Place; readonly raw: Raw; readonly byDefault?: boolean; readonly oddly?: boolean }
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

export type FlagReading =
  | { readonly is: true; readonly raw?: Raw }
  /**
   * `at` is undefined where the attribute is absent; `saysFalse` where it is `false` in so many words; `leftOut` where whoever
   * calls the function gives no options.
   */
  | { readonly is: false; readonly at: Place | undefined; readonly raw: Raw; readonly saysFalse?: boolean; readonly leftOut?: boolean }
  /** `test` is the condition "it is Secure", where the code leaves it to one. */
  | { readonly is: 'unknown'; readonly test?: Formula; readonly tested?: boolean; readonly raw?: Raw };

/** What becomes of an attribute that is `undefined` in so many words. */
const onUndefined = ({ undefined: said = 'keeps' }: Conventions, attribute: AttributeName): OnUndefined =>
  typeof said === 'string' ? said : (said[attribute] ?? 'keeps');

/** Whether an option counts as not given: then defaults hold. */
export function isUnset(raw: Raw, attribute: AttributeName, api: Conventions): boolean {
  if (raw.kind !== 'set') return raw.kind === 'absent';
  if (raw.value.kind !== 'constant') return false;
  return (raw.value.value === undefined && onUndefined(api, attribute) === 'keeps') || (raw.value.value === null && api.null === 'keeps');
}

/** SameSite where the option is not given. */
export function sameSiteByDefault(raw: Raw, { defaults }: Conventions, at: Place): SameSiteReading {
  const value = defaults?.sameSite;
  if (value === undefined) return { is: 'absent', at: placeIn(raw), raw };
  return value === 'unknown' ? { is: 'unknown' } : { is: value, at, raw, byDefault: true };
}

const placeIn = (raw: Raw): Place | undefined => (raw.kind === 'set' ? raw.place : undefined);

/** SameSite of an option that is given, by the library's conventions. */
export function sameSiteOption(raw: Raw, conventions: Conventions): SameSiteReading {
  switch (raw.kind) {
    case 'unknown':
    case 'absent':
      return { is: 'unknown' };
    case 'ignored': {
      const said = stringOf(raw.value);
      const meant = said === undefined ? undefined : guessSameSite(said);
      return { is: 'invalid', problem: problemOfKey(raw.why, conventions), text: raw.key, meant, at: raw.place, raw };
    }
    case 'set':
      break;
  }
  const { value, place } = raw;
  const text = stringOf(value);
  if (text !== undefined && text !== '') return sameSiteString(text, raw, place, conventions);
  if (value.kind === 'constant') return sameSiteConstant(value.value, raw, place, conventions);
  const { defaults, false: onFalse = 'omits' } = conventions;
  const omitted = value.kind === 'unknown' && value.truthy === false && !defaults?.sameSite && onFalse === 'omits';
  return omitted ? { is: 'absent', at: place, raw } : { is: 'unknown' };
}

function problemOfKey(why: 'key' | 'level', { otherKeys = 'ignored' }: Conventions): Problem {
  if (why === 'level') return 'wrongLevel';
  return otherKeys === 'throws' ? 'throwsOnKey' : 'ignoredKey';
}

/** `true`, `false`, `null`, `undefined`, numbers and the empty string. */
function sameSiteConstant(value: Primitive, raw: Raw, at: Place, conventions: Conventions): SameSiteReading {
  const { true: onTrue = 'strict', false: onFalse = 'omits', null: onNull = onFalse } = conventions;
  const { otherStrings = 'throws' } = conventions;
  if (value === undefined) {
    const fate = onUndefined(conventions, 'sameSite');
    if (fate === 'throws' || fate === 'prints') return fated(fate, 'undefined', raw, at);
    return { is: 'absent', at, raw };
  }
  if (typeof value === 'number' && value) return fated(onTrue === 'throws' ? 'throws' : otherStrings, String(value), raw, at);
  const becomes = value === true ? onTrue : value === null && onNull !== 'keeps' ? onNull : onFalse;
  if (becomes === 'omits' && value !== true) return { is: 'absent', at, raw };
  if (becomes === 'strict' || becomes === 'lax' || becomes === 'none') return { is: becomes, at, raw, oddly: value !== true };
  return fated(becomes, String(value), raw, at);
}

/** How a value that is not taken ends, as messages know it. */
const ENDS = { throws: 'throws', prints: 'unknownValue', omits: 'omitted', withholds: 'withheld' } as const satisfies Record<Fate, Problem>;

const fated = (fate: Fate, text: string, raw: Raw, at: Place, meant?: SameSiteValue): SameSiteReading =>
  invalid(ENDS[fate], text, raw, at, meant);

const invalid = (problem: Problem, text: string, raw: Raw, at: Place, meant?: SameSiteValue): SameSiteReading => ({
  is: 'invalid',
  problem,
  text,
  meant,
  at,
  raw,
});

function sameSiteString(text: string, raw: Raw, at: Place, conventions: Conventions): SameSiteReading {
  const { sameSite = 'any-case', values = {}, otherStrings = 'throws', special } = conventions;
  const own = Object.hasOwn(values, text) ? values[text] : undefined;
  if (own !== undefined) return own === 'omits' ? { is: 'absent', at, raw } : { is: own, at, raw };
  if (special?.sameSite?.includes(text) === true) return { is: 'unknown' };
  const word = sameSiteOf(text);
  if (word === 'default') return fated(otherStrings, text, raw, at, guessSameSite(text));
  const accepted = sameSite === 'any-case' || sameSite.includes(text) || otherStrings === 'prints';
  if (accepted) return { is: word, at, raw };
  const isOtherwiseTaken = sameSite.some((one) => one.toLowerCase() === word);
  return otherStrings === 'throws' && isOtherwiseTaken
    ? invalid('letterCase', text, raw, at, word)
    : fated(otherStrings, text, raw, at, isOtherwiseTaken ? word : undefined);
}

/** What an attribute with a text for its value comes to: Path, Domain. */
export type TextReading =
  | { readonly is: 'set'; readonly text: string; readonly at: Place; readonly raw: Raw }
  | { readonly is: 'absent'; readonly raw: Raw }
  | { readonly is: 'unknown' };

/** A text of an option that is given, or of a segment. */
export function textOf(raw: Raw): TextReading {
  if (raw.kind === 'absent') return { is: 'absent', raw };
  if (raw.kind !== 'set') return { is: 'unknown' };
  const { value, place } = raw;
  if (raw.written.in === 'text') {
    const { segment } = raw.written;
    return segment.value === null ? { is: 'unknown' } : { is: 'set', text: segment.value ?? '', at: place, raw };
  }
  const text = stringOf(value);
  if (text !== undefined && text !== '') return { is: 'set', text, at: place, raw };
  return truthiness(value) === false ? { is: 'absent', raw } : { is: 'unknown' };
}

/** HttpOnly, Partitioned of an option that is given. */
export function flagOption(raw: Raw, attribute: 'httpOnly' | 'partitioned', api: Conventions): FlagReading {
  return raw.kind === 'set' && isPrinted(raw.value, attribute, api) ? { is: true, raw } : secureOption(raw, {});
}

/** Whether a flag is printed though its value says that it is off: browsers do not look at that. */
const isPrinted = (value: Value, attribute: 'httpOnly' | 'partitioned', api: Conventions): boolean =>
  api.printsFlags?.includes(attribute) === true ||
  (value.kind === 'constant' && value.value === undefined && onUndefined(api, attribute) === 'prints');

/** Secure where the option is not given. */
export function secureByDefault(raw: Raw, { addsSecure, defaults }: Conventions): FlagReading {
  if (addsSecure !== undefined || defaults?.secure === true) return { is: true };
  if (defaults?.secure === 'unknown' || raw.kind === 'unknown') return { is: 'unknown' };
  return { is: false, at: placeIn(raw), raw };
}

/** Secure of an option that is given, by the library's conventions. */
export function secureOption(raw: Raw, { addsSecure, special }: Conventions): FlagReading {
  if (addsSecure === 'always') return { is: true };
  if (raw.kind === 'unknown') return { is: 'unknown' };
  if (raw.kind !== 'set') return { is: false, at: undefined, raw };
  const text = stringOf(raw.value);
  if (text !== undefined && special?.secure?.includes(text) === true) return { is: 'unknown', raw };
  const truthy = truthiness(raw.value);
  const saysFalse = raw.value.kind === 'constant' && raw.value.value === false;
  if (truthy !== undefined) return truthy ? { is: true, raw } : { is: false, at: raw.place, raw, saysFalse };
  if (raw.value.kind !== 'unknown' || !raw.value.test) return { is: 'unknown', raw };
  return { is: 'unknown', raw, test: raw.value.test, tested: raw.value.tested === true };
}

/** SameSite of a Set-Cookie text, as browsers read it. */
export function sameSiteSegment(raw: Raw): SameSiteReading {
  if (raw.kind === 'unknown') return { is: 'unknown' };
  if (raw.kind === 'absent') return { is: 'absent', at: undefined, raw };
  const { segment } = raw.written as Extract<Written, { in: 'text' }>;
  const { value, place } = segment;
  // A second cookie behind a comma is no value that somebody meant.
  if (value === null || secondCookieIn(`samesite=${value ?? ''}`)) return { is: 'unknown' };
  const said = value ?? '';
  if (raw.kind === 'ignored') return invalid('ignoredKey', segment.name, raw, place, guessSameSite(said));
  const word = sameSiteOf(value);
  if (word !== 'default') return { is: word, at: place, raw };
  return said === '' ? invalid('noValue', said, raw, place) : invalid('unknownValue', said, raw, segment.said, guessSameSite(said));
}

/** Secure, HttpOnly or Partitioned of a Set-Cookie text: there or not; its value does not matter. */
export function flagSegment(raw: Raw): FlagReading {
  if (raw.kind === 'unknown') return { is: 'unknown' };
  return raw.kind === 'set' ? { is: true, raw } : { is: false, at: undefined, raw };
}
