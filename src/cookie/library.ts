/** What a library makes of what it is given: by itself, by the defaults that a file sets, in each of the versions that may be in use. */
import type { AttributeName, Conventions } from '../catalog/index.js';
import { always, flatMap, single, type Cases } from '../evaluation/index.js';
import type { Place } from '../model/index.js';
import type { Manners } from './cookie.js';
import type { Defaults } from './defaults.js';
import {
  flagOption,
  isUnset,
  sameSiteByDefault,
  sameSiteOption,
  secureByDefault,
  secureOption,
  textOf,
  type Raw,
  type SameSiteReading,
  type FlagReading,
  type TextReading,
} from './readings.js';

const UNKNOWN = { is: 'unknown' } as const;

/** What is known of one cookie besides its attributes. */
export interface Circumstances {
  readonly defaults: Defaults;
  /** The place of a cookie that says nothing itself. */
  readonly place: Place;
}

type Each<C> = readonly [C, ...C[]];

/** SameSite of a cookie, as all versions that may be in use read it; unknown where they differ. */
export function readSameSite<C extends Conventions>(
  raws: Cases<Raw>,
  apis: Each<C>,
  { defaults, place }: Circumstances,
): Cases<SameSiteReading> {
  const read = (raw: Raw, api: C): Cases<SameSiteReading> => {
    if (!isUnset(raw, 'sameSite', api)) return always(sameSiteOption(raw, api));
    const otherwise = isReplaced(raw, api) ? { is: 'absent' as const, at: undefined, raw } : sameSiteByDefault(raw, api, place);
    return byDefault<SameSiteReading>('sameSite', api, defaults, otherwise, (told) => {
      const reading = sameSiteOption(told, api);
      if (reading.is === 'absent') return { is: 'absent', at: undefined, raw };
      return reading.is === 'invalid' || reading.is === 'unknown' ? UNKNOWN : { is: reading.is, at: place, raw, byDefault: true };
    });
  };
  return flatMap<Raw, SameSiteReading>(raws, (raw) => agreed(apis, (api) => read(raw, api), saysSame), UNKNOWN);
}

/** Secure of a cookie, likewise. @param more what else makes the library add it */
export function readSecure<C extends Conventions>(
  raws: Cases<Raw>,
  apis: Each<C>,
  { defaults }: Circumstances,
  more: (reading: FlagReading, api: C) => Cases<FlagReading> = always,
): Cases<FlagReading> {
  const read = (raw: Raw, api: C): Cases<FlagReading> => {
    if (!isUnset(raw, 'secure', api)) return always(secureOption(raw, api));
    const otherwise: FlagReading = isReplaced(raw, api) ? { is: false, at: undefined, raw } : secureByDefault(raw, api);
    return byDefault<FlagReading>('secure', api, defaults, otherwise, (told) => withoutPlace(secureOption(told, api), raw));
  };
  const whole = (raw: Raw, api: C): Cases<FlagReading> =>
    flatMap<FlagReading, FlagReading>(read(raw, api), (reading) => more(reading, api), UNKNOWN);
  return flatMap<Raw, FlagReading>(raws, (raw) => agreed(apis, (api) => whole(raw, api), isSame), UNKNOWN);
}

/** HttpOnly or Partitioned of a cookie. */
export function readFlag(
  raws: Cases<Raw>,
  apis: Each<Conventions>,
  attribute: 'httpOnly' | 'partitioned',
  defaults: Defaults,
): Cases<FlagReading> {
  const read = (raw: Raw, api: Conventions): Cases<FlagReading> => {
    if (!isUnset(raw, attribute, api)) return always(flagOption(raw, attribute, api));
    const own = attribute === 'httpOnly' && !isReplaced(raw, api) ? api.defaults?.httpOnly : undefined;
    const otherwise: FlagReading = own === 'unknown' ? UNKNOWN : own === true ? { is: true, raw } : { is: false, at: undefined, raw };
    return byDefault<FlagReading>(attribute, api, defaults, otherwise, (told) => withoutPlace(flagOption(told, attribute, api), raw));
  };
  return flatMap<Raw, FlagReading>(raws, (raw) => agreed(apis, (api) => read(raw, api), isSame), UNKNOWN);
}

const withoutPlace = (reading: FlagReading, raw: Raw): FlagReading =>
  reading.is === false ? { is: false, at: undefined, raw } : reading.is === true ? { is: true, raw } : UNKNOWN;

/** Path or Domain of a cookie. */
export function readText(
  raws: Cases<Raw>,
  apis: Each<Conventions>,
  attribute: 'path' | 'domain',
  { defaults, place }: Circumstances,
): Cases<TextReading> {
  const read = (raw: Raw, api: Conventions): Cases<TextReading> => {
    if (!isUnset(raw, attribute, api)) return always(textOf(raw));
    const own = attribute === 'path' && !isReplaced(raw, api) ? api.defaults?.path : undefined;
    const otherwise: TextReading =
      own === 'unknown' ? UNKNOWN : own === undefined ? { is: 'absent', raw } : { is: 'set', text: own, at: place, raw };
    return byDefault<TextReading>(attribute, api, defaults, otherwise, (told) => {
      const reading = textOf(told);
      return reading.is === 'set' ? { ...reading, at: place, raw } : reading.is === 'absent' ? { is: 'absent', raw } : UNKNOWN;
    });
  };
  return flatMap<Raw, TextReading>(raws, (raw) => agreed(apis, (api) => read(raw, api), saysSameText), UNKNOWN);
}

const saysSameText = (a: TextReading, b: TextReading): boolean => isSame(a, b) && (a.is !== 'set' || b.is !== 'set' || a.text === b.text);

/** What the file tells the library for many cookies, or else what the library does by itself. */
function byDefault<T>(
  attribute: AttributeName,
  api: Conventions,
  defaults: Defaults,
  otherwise: T,
  read: (told: Raw) => T,
): Cases<T | typeof UNKNOWN> {
  if (defaults === undefined) return always(otherwise);
  if (defaults === 'unknown') return always(UNKNOWN);
  return flatMap<Raw, T | typeof UNKNOWN>(
    defaults.read(attribute),
    (told) => always(isUnset(told, attribute, api) ? otherwise : read(told)),
    UNKNOWN,
  );
}

function agreed<C, T>(apis: readonly C[], read: (api: C) => Cases<T>, same: (a: T, b: T) => boolean): Cases<T | typeof UNKNOWN> {
  const [first = [], ...others] = apis.map(read);
  if (others.length === 0) return first;
  const one = single(first);
  const isAgreed = one !== undefined && others.every((cases) => cases.length === 1 && cases[0] !== undefined && same(cases[0].value, one));
  return isAgreed ? first : always(UNKNOWN);
}

const isSame = (a: { readonly is: unknown }, b: { readonly is: unknown }): boolean => a.is === b.is;
const saysSame = (a: SameSiteReading, b: SameSiteReading): boolean =>
  isSame(a, b) && (a.is !== 'invalid' || b.is !== 'invalid' || a.problem === b.problem);

/** Options that are given take the place of all defaults together. */
const isReplaced = (raw: Raw, { replacesDefaults }: Conventions): boolean =>
  replacesDefaults === true && raw.kind === 'absent' && raw.object !== undefined;

/** @param attributesAt where its options take attributes, as a message says it */
export function mannersOf(apis: Each<Conventions>, attributesAt: string): Manners {
  const [api] = apis;
  const onNone = new Set(apis.map(({ noneWithoutSecure = 'prints' }) => noneWithoutSecure));
  const { keys, addsSecure, secureOverHttp, behindProxy, unsupported, noneWithSecureFalse, defaults } = api;
  const hasNo = (attribute: AttributeName): boolean => keys?.[attribute] === null || unsupported?.includes(attribute) === true;
  return {
    addsSecure: addsSecure === 'https',
    needsHttps: secureOverHttp !== undefined && secureOverHttp !== 'sends',
    behindProxy: behindProxy ?? 'have it trust the proxy',
    noneWithoutSecure: onNone.size === 1 ? (api.noneWithoutSecure ?? 'prints') : 'prints',
    securesNone: onNone.has('adds') || onNone.has('lax') || (noneWithSecureFalse === 'adds' && 'ifFalse'),
    hasNoSecure: hasNo('secure'),
    hasNoHttpOnly: hasNo('httpOnly'),
    hasNoSameSite: hasNo('sameSite') && !defaults?.sameSite,
    sameSiteKey: keys?.sameSite ?? 'sameSite',
    taken: takenBy(api),
    attributesAt,
    refuses: api.refuses ?? [],
    runsIn: api.runsIn,
  };
}

/** `"strict", "lax" or "none"`, in the library's own words. */
function takenBy({ spelling, sameSite = 'any-case' }: Conventions): string {
  const values = spelling ? Object.values<string>(spelling) : sameSite === 'any-case' ? ['strict', 'lax', 'none'] : sameSite;
  // A library that lists several letter cases of one value needs but one.
  const words = [...new Map(values.map((value) => [value.toLowerCase(), `"${value}"`] as const)).values()];
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
