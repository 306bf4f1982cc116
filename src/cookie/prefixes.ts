/** Cookies whose names begin with `__Host-` and the like, and do not have what browsers then demand. */
import { namePrefixOf, prefixReasons, type NamePrefix, type PrefixReason } from '../browser/index.js';
import type { Edit, Place } from '../model/index.js';
import type { Cookie, Readings, Wish, World } from './cookie.js';
import { isInsecure, secureIsFor } from './insecure.js';

const ASKED = ['name', 'secure', 'httpOnly', 'path', 'domain', 'sameSite', 'deletion'] as const;

type Decided = Pick<Readings, (typeof ASKED)[number]>;

/** A demand of a name that a cookie does not meet. */
export interface BrokenPrefix {
  /** Attributes are missing; only a server could set them, and the code runs in the browser; or there is a Domain. */
  readonly problem: 'lacks' | 'scriptLacks' | 'domain';
  /** As the code writes it. */
  readonly prefix: string;
  /** The attributes that are missing, as a message lists them. */
  readonly missing: string;
  readonly at: Place;
  readonly when: string;
  readonly deletion: boolean;
  /** Safari rejects the cookie as well; Chromium, Edge and Firefox always do. */
  readonly inSafari: boolean;
  /** Secure is among what the edit adds. */
  readonly addsSecure: boolean;
  readonly edit: Edit | undefined;
  /** The edit, where it only adds what is missing in every world. */
  readonly fix: Edit | undefined;
}

/** What each attribute that may be missing is called, and asked for. */
const MISSING = [
  { reason: 'prefixWithoutSecure', attribute: 'secure', says: 'Secure', wish: { secure: true } },
  { reason: 'prefixWithoutHttpOnly', attribute: 'httpOnly', says: 'HttpOnly', wish: { httpOnly: true } },
  { reason: 'prefixWithoutRootPath', attribute: 'path', says: 'Path=/', wish: { path: '/' } },
] as const satisfies readonly { reason: PrefixReason; attribute: keyof Readings; says: string; wish: Wish }[];

/** The demands of its name that a cookie does not meet in some world. */
export function brokenPrefixes(cookie: Cookie): readonly BrokenPrefix[] {
  if (!cookie.find(['name'], ({ name }) => prefixOf(name) !== undefined)) return [];
  // SameSite=None needs Secure as well: then none-requires-secure says so.
  const isOurs = secureIsFor(cookie) === 'prefix';
  const lackedIn = (world: Decided) => MISSING.filter(({ reason }) => reasonsOf(cookie, world, isOurs).includes(reason));
  const first = cookie.find(ASKED, (world) => lackedIn(world).length > 0);
  const lacked = first ? lackedIn(first) : [];
  // Where other attributes are missing another edit is needed.
  const isAlike = (world: Decided): boolean =>
    lackedIn(world).length === lacked.length && lackedIn(world).every((one) => lacked.includes(one));
  const lacking = first && cookie.find(ASKED, (world) => isAlike(world) && prefixOf(world.name) === prefixOf(first.name));
  const withDomain = cookie.find(ASKED, (world) => reasonsOf(cookie, world, isOurs).includes('prefixWithDomain'));
  return [...(lacking ? [lacks(cookie, lacking, lacked)] : []), ...(withDomain ? [hasDomain(cookie, withDomain)] : [])];
}

/** Whether a cookie lacks HttpOnly, without which browsers reject its name. */
export const nameLacksHttpOnly = (cookie: Cookie): boolean =>
  cookie.find(['name', 'httpOnly'], ({ name, httpOnly }) => httpOnly.is === false && /Http-$/i.test(prefixOf(name) ?? '')) !== undefined;

const prefixOf = (name: Readings['name']): NamePrefix | undefined => (name.is === 'shown' ? namePrefixOf(name.text) : undefined);

/** What the code does not show counts as being as it should. */
function reasonsOf(cookie: Cookie, world: Decided, secureIsOurs: boolean, httpPrefixes = true): readonly PrefixReason[] {
  const { name, httpOnly, path, domain } = world;
  const attributes = {
    secure: !(secureIsOurs && isInsecure(cookie, world)),
    httpOnly: httpOnly.is !== false,
    path: path.is === 'set' ? path.text : path.is === 'absent' ? undefined : '/',
    domain: domain.is === 'set' ? domain.text : undefined,
  };
  return name.is === 'shown' ? prefixReasons(name.text, attributes, { httpPrefixes }) : [];
}

function lacks(cookie: Cookie, world: World<(typeof ASKED)[number]>, lacked: readonly (typeof MISSING)[number][]): BrokenPrefix {
  const { hasNoHttpOnly, runsIn, needsHttps, addsSecure } = cookie.manners;
  const isForServers = lacked.some(({ says }) => says === 'HttpOnly') && (runsIn === 'browser' || hasNoHttpOnly);
  const edit = isForServers ? undefined : cookie.change(world, Object.assign({}, ...lacked.map(({ wish }) => wish)) as Wish);
  const written = lacked.flatMap(({ attribute }) => (writtenAt(world[attribute]) ? [writtenAt(world[attribute]) as Place] : []));
  const isNews = lacked.every(({ says }) => says !== 'Secure') || addsSecure || !needsHttps;
  const isAddition = written.length === 0 && world.when === '' && runsIn !== 'either';
  return {
    ...common(
      cookie,
      world,
      lacked.map(({ reason }) => reason),
    ),
    problem: isForServers ? 'scriptLacks' : 'lacks',
    missing: listed(lacked.map(({ says }) => says)),
    at: written[0] ?? cookie.namePlace,
    addsSecure: lacked.some(({ says }) => says === 'Secure'),
    edit,
    fix: isAddition && isNews && !cookie.isShared ? edit : undefined,
  };
}

function hasDomain(cookie: Cookie, world: World<(typeof ASKED)[number]>): BrokenPrefix {
  return {
    ...common(cookie, world, ['prefixWithDomain']),
    problem: 'domain',
    missing: '',
    at: world.domain.is === 'set' ? world.domain.at : cookie.namePlace,
    addsSecure: false,
    edit: cookie.change(world, { without: 'domain' }),
    fix: undefined,
  };
}

function common(cookie: Cookie, world: World<(typeof ASKED)[number]>, reasons: readonly PrefixReason[]) {
  const { name, when, deletion } = world;
  const length = prefixOf(name)?.length ?? 0;
  const prefix = name.is === 'shown' ? name.text.slice(0, length) : '';
  // Safari knows no `__Http-`; whether it compares without regard to letter case is not documented.
  const known = reasonsOf(cookie, world, true, false);
  const inSafari = prefix === prefixOf(name) && reasons.some((reason) => known.includes(reason));
  return { prefix, when, deletion, inSafari };
}

/** Where the code says the contrary of what is demanded; undefined where it says nothing. */
function writtenAt(reading: Readings['secure' | 'httpOnly' | 'path']): Place | undefined {
  if (reading.is === 'set' || reading.is === false) return reading.at;
  return undefined;
}

/** "Secure, HttpOnly and Path=/" */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
