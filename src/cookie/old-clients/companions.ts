/** Pairs of cookies for clients that misread SameSite=None, where a file sets them: `sid` with None, `sid-legacy` without SameSite. */
import type { File, Place } from '../../model/index.js';
import type { Cookie, Wish } from '../cookie.js';
import { cookiesOf } from '../find.js';
import { fallbackFaults } from './fallbacks.js';
import type { PairFault } from './fault.js';
import { secureIsFor } from '../insecure.js';
import type { FlagReading, TextReading } from '../readings.js';
import { isInOneFunction } from './twins.js';

/** What the pairs of a file are to be like. */
export interface PairOptions {
  readonly suffix: string;
  /** Every cookie with SameSite=None needs a companion. */
  readonly require: boolean;
}

/** The pairs of one file. */
export class Companions {
  readonly #file: File;

  constructor(file: File) {
    this.#file = file;
  }

  /** All faults in source order, one a place. */
  faults({ suffix, require }: PairOptions): readonly PairFault[] {
    if (!require && !this.#file.sourceCode.text.includes(suffix)) return [];
    const cookies = cookiesOf(this.#file).filter(({ nameShape, manners }) => nameShape !== undefined && !manners.hasNoSameSite);
    const modern = cookies.filter((cookie) => cookie.isModern === true && isSet(cookie));
    const pairs = modern.flatMap((cookie) => companionsOf(cookie, cookies, suffix).map((companion) => ({ cookie, companion })));
    const alone = require
      ? modern.filter((cookie) => !pairs.some((pair) => isNamedLike(pair.cookie, cookie)) && !isCompanionOf(cookie, modern, suffix))
      : [];
    const found = [
      ...pairs.flatMap(({ cookie, companion }) => [...faultsOf(cookie, companion)]),
      ...alone.map((cookie) => missing(cookie, suffix)),
      ...fallbackFaults(
        this.#file,
        suffix,
        modern,
        pairs.map(({ companion }) => companion),
      ),
    ];
    const byPlace = new Map<number, PairFault>();
    for (const fault of found) if (!byPlace.has(startOf(fault.at))) byPlace.set(startOf(fault.at), fault);
    return [...byPlace.values()].sort((a, b) => startOf(a.at) - startOf(b.at));
  }
}

export const companionsIn = (file: File): readonly Companions[] => [new Companions(file)];

const startOf = (place: Place): number => ('type' in place ? place.range[0] : place[0]);

const isSet = (cookie: Cookie): boolean => cookie.find(['deletion'], ({ deletion }) => !deletion) !== undefined;

const isNamedLike = (a: Cookie, b: Cookie): boolean => a.nameShape === b.nameShape;

const isCompanionOf = ({ nameShape }: Cookie, modern: readonly Cookie[], suffix: string): boolean =>
  modern.some((other) => nameShape === `${other.nameShape ?? ''}${suffix}`);

/** The companions of a cookie: those that the same function sets, if there are any. */
function companionsOf(cookie: Cookie, cookies: readonly Cookie[], suffix: string): readonly Cookie[] {
  const all = cookies.filter((other) => other.nameShape === `${cookie.nameShape ?? ''}${suffix}` && isSet(other));
  const near = all.filter((other) => isInOneFunction(cookie, other));
  return near.length > 0 ? near : all;
}

function* faultsOf(cookie: Cookie, companion: Cookie): Generator<PairFault> {
  const data = { companion: companion.title, cookie: nameOf(cookie) };
  const during = cookie.all(['sameSite', 'deletion'], ({ sameSite, deletion }) => sameSite.is === 'none' && !deletion);
  const runs = during.map(({ formulas }) => formulas);
  const marked = companion.find(
    ['sameSite', 'secure', 'deletion'],
    // None without Secure is none-requires-secure's to report.
    ({ sameSite, secure, deletion }) => !deletion && VALUES.has(sameSite.is) && !(sameSite.is === 'none' && secure.is === false),
    runs,
  );
  if (marked && 'at' in marked.sameSite) {
    const { when, sameSite } = marked;
    yield {
      problem: 'companionWithSameSite',
      at: sameSite.at ?? companion.place,
      data: { ...data, when, value: VALUES.get(sameSite.is) ?? '' },
      edit: companion.change(marked, { without: 'sameSite' }),
    };
  }
  const open = companion.find(
    ['sameSite', 'secure', 'deletion'],
    ({ sameSite, secure, deletion }) => !deletion && secure.is === false && sameSite.is !== 'none' && sameSite.is !== 'invalid',
    runs,
  );
  // What browsers reject without it is another rule's.
  if (open?.secure.is === false && secureIsFor(companion) === undefined) {
    const edit = companion.manners.addsSecure ? companion.leaveSecure(open) : companion.change(open, { secure: true });
    yield { problem: 'companionWithoutSecure', at: open.secure.at ?? companion.place, data: { ...data, when: open.when }, edit };
  }
  if (!isInOneFunction(cookie, companion)) return;
  const { valueShape: value } = cookie;
  const { valueShape: other } = companion;
  if (value !== undefined && other !== undefined && value !== other && areTold(value, other))
    yield { problem: 'otherValue', at: companion.valuePlace, data: { ...data, value: said(value), other: said(other) }, edit: undefined };
  yield* otherAttributes(cookie, companion, data);
}

const VALUES: ReadonlyMap<string, string> = new Map([
  ['none', 'None'],
  ['lax', 'Lax'],
  ['strict', 'Strict'],
]);

/** A cookie's name for a sentence; as the code writes what is not known of it. */
const nameOf = ({ nameShape }: Cookie): string => `"${said(nameShape ?? '')}"`;

const said = (shape: string): string => shape.replace(/\0([^\0]*)\0/g, '${$1}');

/** Whether two values plainly are different ones: texts, or variables and members by other names; what a call gives may be the same. */
function areTold(a: string, b: string): boolean {
  const holes = [...(a + b).matchAll(/\0([^\0]*)\0/g)].map(([, code = '']) => code);
  return holes.every((code) => /^[\w$]+(?:\.[\w$]+)*$/.test(code));
}

/** Path, Domain and HttpOnly must be the same: else one of the two goes where the other does not. */
function* otherAttributes(cookie: Cookie, companion: Cookie, data: PairFault['data']): Generator<PairFault> {
  for (const { attribute, title } of COMPARED) {
    const known = cookie.all(['sameSite', 'deletion', attribute], ({ sameSite, deletion }) => sameSite.is === 'none' && !deletion);
    const [first, ...rest] = known.map(({ readings }) => readings[attribute]);
    const own = first && textOf(first);
    if (own === undefined || rest.some((one) => textOf(one) !== own)) continue;
    const world = companion.find(
      ['deletion', attribute],
      (readings) => {
        const there = textOf(readings[attribute]);
        return !readings.deletion && there !== undefined && there !== own;
      },
      known.map(({ formulas }) => formulas),
    );
    if (!world) continue;
    const reading = world[attribute];
    const wish: Wish = own === '' ? { without: attribute } : { [attribute]: attribute === 'httpOnly' ? true : own };
    yield {
      problem: 'otherAttribute',
      at: placeOf(reading) ?? companion.place,
      data: { ...data, when: world.when, attribute: title },
      edit: companion.change(world, wish),
    };
  }
}

const COMPARED = [
  { attribute: 'path', title: 'Path' },
  { attribute: 'domain', title: 'Domain' },
  { attribute: 'httpOnly', title: 'HttpOnly' },
] as const;

/** An attribute as a text, empty where it is absent; undefined where it is not known. */
function textOf(reading: FlagReading | TextReading): string | undefined {
  if (reading.is === 'unknown') return undefined;
  if (reading.is === 'absent' || reading.is === false) return '';
  return reading.is === 'set' ? reading.text : 'true';
}

/** Where an attribute is written, if it is. */
const placeOf = (reading: FlagReading | TextReading): Place | undefined =>
  'raw' in reading && reading.raw.kind === 'set' ? reading.raw.place : undefined;

const missing = (cookie: Cookie, suffix: string): PairFault => ({
  problem: 'noCompanion',
  at: cookie.place,
  data: { cookie: cookie.title, companion: `"${said(cookie.nameShape ?? '')}${suffix}"` },
  edit: cookie.companion(suffix),
});
