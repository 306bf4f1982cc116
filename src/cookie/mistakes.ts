/** A SameSite that the library or browsers do not understand: where, and what was meant by it. */
import type { SameSiteValue } from '../catalog/index.js';
import type { Edit, Place } from '../model/index.js';
import type { Cookie, World } from './cookie.js';
import { isLeftToConnection } from './insecure.js';
import type { Problem, SameSiteReading } from './readings.js';

const ASKED = ['sameSite', 'secure', 'deletion'] as const;

type Decided = World<(typeof ASKED)[number]>;
type Invalid = Extract<SameSiteReading, { is: 'invalid' }>;

/** What mends a mistake of which it is plain what was meant. */
export interface Remedy {
  /** The key gets its right name, or moves to where it is read; or the value becomes another. */
  readonly does: 'respell' | 'move' | 'correct';
  readonly value: SameSiteValue | undefined;
  /** None comes to life by it, and takes Secure along. */
  readonly withSecure: boolean;
  readonly edit: Edit | undefined;
}

export interface Mistake {
  /** `ignoredAttribute` is an ignored key in a Set-Cookie text. */
  readonly problem: Problem | 'ignoredAttribute';
  readonly at: Place;
  /** The value or the key as the code writes it. */
  readonly text: string;
  readonly when: string;
  readonly meant: SameSiteValue | undefined;
  readonly remedy: Remedy | undefined;
  /** The remedy, where it is safe to make without asking. */
  readonly fix: Edit | undefined;
  /** Another value in its place. */
  readonly use: (value: SameSiteValue) => Edit | undefined;
}

/** Problems of the key rather than of the value. */
const KEYS: ReadonlySet<Problem> = new Set(['ignoredKey', 'throwsOnKey', 'wrongLevel']);

/** The first mistake in a cookie's SameSite. */
export function mistakeOf(cookie: Cookie): Mistake | undefined {
  const first = cookie.find(ASKED, ({ sameSite }) => sameSite.is === 'invalid');
  if (first?.sameSite.is !== 'invalid') return undefined;
  const { sameSite } = first;
  const isKey = KEYS.has(sameSite.problem);
  // A key is wrong whatever it holds; of wrong values each is a case of its own.
  const world = isKey ? first : (cookie.find(ASKED, (other) => isSame(sameSite, other.sameSite)) ?? first);
  const insecure = insecureWorld(cookie, sameSite);
  const remedy = remedyOf(cookie, world, insecure, sameSite);
  const isForAll = (!isKey || world.when === '') && (insecure?.when ?? '') === '';
  const isPlain = sameSite.meant !== undefined && sameSite.problem !== 'wrongLevel' && isSecureSafe(cookie, insecure);
  return {
    problem: sameSite.problem === 'ignoredKey' && cookie.isText ? 'ignoredAttribute' : sameSite.problem,
    at: sameSite.at,
    text: sameSite.text,
    when: world.when,
    meant: sameSite.meant,
    remedy: remedy && { ...remedy, edit: remedy.edit ?? (isKey ? undefined : cookie.offer(world, wishOf(remedy))) },
    fix: isPlain && isForAll && !cookie.isShared ? remedy?.edit : undefined,
    use: (value) => cookie.offer(world, value === 'none' ? { sameSite: value, secure: true } : { sameSite: value }),
  };
}

const isSame = (a: Invalid, b: SameSiteReading): boolean => b.is === 'invalid' && a.problem === b.problem && a.text === b.text;

/** A None that comes to life needs Secure, so a world without it decides. */
function insecureWorld(cookie: Cookie, mistake: Invalid): Decided | undefined {
  if (cookie.manners.securesNone === true) return undefined;
  const isOne = (other: SameSiteReading): boolean =>
    other.is === 'invalid' && other.meant === 'none' && (KEYS.has(mistake.problem) || isSame(mistake, other));
  return cookie.find(ASKED, ({ sameSite, secure }) => isOne(sameSite) && secure.is !== true);
}

/** Problems with which the cookie is never set: a fix can lose nothing. */
const NEVER_SET: ReadonlySet<Problem> = new Set(['throws', 'letterCase', 'withheld', 'throwsOnKey']);

/** Whether a None that comes to life loses no cookie: browsers kept it as long as they did not understand its SameSite. */
function isSecureSafe(cookie: Cookie, insecure: Decided | undefined): boolean {
  const isRisky = cookie.find(ASKED, (world) => mayLose(world.sameSite) && isLeftToConnection(cookie, world)) !== undefined;
  return !isRisky && (!insecure || (insecure.secure.is === false && (cookie.manners.addsSecure || !cookie.manners.needsHttps)));
}

const mayLose = (sameSite: SameSiteReading): boolean =>
  sameSite.is === 'invalid' && sameSite.meant === 'none' && !NEVER_SET.has(sameSite.problem);

const wishOf = ({ value, withSecure }: Remedy) => ({
  ...(value ? { sameSite: value } : {}),
  ...(withSecure ? { secure: true as const } : {}),
});

function remedyOf(cookie: Cookie, world: Decided, insecure: Decided | undefined, { problem, meant }: Invalid): Remedy | undefined {
  const isKey = KEYS.has(problem);
  const does = !isKey ? 'correct' : problem === 'wrongLevel' ? 'move' : 'respell';
  if (!meant) return does === 'respell' ? { does, value: undefined, withSecure: false, edit: cookie.respell(world, {}) } : undefined;
  const remedy: Remedy = { does, value: meant, withSecure: insecure !== undefined, edit: undefined };
  const wish = wishOf(remedy);
  return { ...remedy, edit: isKey ? cookie.respell(world, wish, insecure) : cookie.change(insecure ?? world, wish) };
}
