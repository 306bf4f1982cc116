/** A cookie without Secure: one defect, however many of its attributes need Secure, so one rule reports it. */
import { namePrefixOf } from '../browser/index.js';
import type { Cookie, Readings } from './cookie.js';

/** Whether a cookie is without Secure, whatever its library adds to SameSite=None. */
export function isInsecure({ manners }: Cookie, { sameSite, secure }: Pick<Readings, 'sameSite' | 'secure'>): boolean {
  if (secure.is !== false) return false;
  const isAdded = manners.securesNone === true || (manners.securesNone === 'ifFalse' && secure.saysFalse === true);
  return !(isAdded && sameSite.is === 'none');
}

/** Whether Secure is missing because whoever calls the function gives no options. */
export const isLeftOut = ({ secure }: Pick<Readings, 'secure'>): boolean => secure.is === false && secure.leftOut === true;

/**
 * For what a cookie that lacks Secure needs it first of all: without it browsers reject SameSite=None, then names with a
 * prefix, then Partitioned. Undefined where they store the cookie all the same.
 */
export function secureIsFor(cookie: Cookie): 'none' | 'prefix' | 'partitioned' | undefined {
  const asked = ['sameSite', 'secure'] as const;
  if (cookie.find(asked, (world) => world.sameSite.is === 'none' && isInsecure(cookie, world))) return 'none';
  const isPrefixed = ({ name }: Pick<Readings, 'name'>): boolean => name.is === 'shown' && namePrefixOf(name.text) !== undefined;
  if (cookie.find([...asked, 'name'], (world) => isPrefixed(world) && isInsecure(cookie, world))) return 'prefix';
  if (cookie.find([...asked, 'partitioned'], (world) => world.partitioned.is === true && isInsecure(cookie, world))) return 'partitioned';
  return undefined;
}

/**
 * Whether a library adds Secure where it takes the connection for https, and only there: a cookie that gets SameSite=None is
 * lost over plain http, and behind a proxy that it does not trust, where it was stored before.
 */
export const isLeftToConnection = ({ manners }: Cookie, { secure }: Pick<Readings, 'secure'>): boolean =>
  manners.addsSecure && !(secure.is === true && secure.raw?.kind === 'set');

/** What Secure brings along where the library adds it by itself, or then sends nothing over plain http. */
export function secureNote({ manners, says }: Pick<Cookie, 'manners' | 'says'>): string {
  if (manners.addsSecure) return ` ${says} adds Secure on https by itself: leave \`secure\` out.`;
  return manners.needsHttps
    ? ` ${says} then sends no cookie at all on what it takes for plain http: behind a proxy that ends TLS, ${manners.behindProxy} as well.`
    : '';
}
