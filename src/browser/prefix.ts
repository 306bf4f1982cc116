import { asciiLowerCase } from './text.js';

/** A name prefix by which a browser promises how the cookie was set. */
export type NamePrefix = '__Secure-' | '__Host-' | '__Http-' | '__Host-Http-';

/** Which promise of its prefix a cookie breaks. */
export type PrefixReason = 'prefixWithoutSecure' | 'prefixWithoutHttpOnly' | 'prefixWithDomain' | 'prefixWithoutRootPath';

/** What a prefix is compared with. `domain` and `path` are the values of the attributes that count. */
export interface PrefixedCookie {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly domain: string | undefined;
  readonly path: string | undefined;
}

interface PrefixDemands {
  readonly prefix: NamePrefix;
  readonly httpOnly: boolean;
  readonly host: boolean;
}

// All of them demand Secure. A longer prefix stands before the shorter one that it starts with.
const PREFIXES: readonly PrefixDemands[] = [
  { prefix: '__Host-Http-', httpOnly: true, host: true },
  { prefix: '__Host-', httpOnly: false, host: true },
  { prefix: '__Http-', httpOnly: true, host: false },
  { prefix: '__Secure-', httpOnly: false, host: false },
];

/**
 * The prefix of a cookie's name. Browsers compare it case-insensitively: `__host-id` is bound too.
 *
 * @param name the name, or the value of a cookie without a name
 * @param httpPrefixes whether the browser knows `__Http-` and `__Host-Http-`
 * Source: rfc6265bis-22 sections 4.1.3 and 5.7 steps 20–22; layered-cookies-02 section 4.1.4.
 */
export function namePrefixOf(name: string, { httpPrefixes = true } = {}): NamePrefix | undefined {
  return demandsOn(name, httpPrefixes)?.prefix;
}

/**
 * Which promises of its name a cookie breaks; each of them rejects the cookie.
 *
 * `__Host-` demands `Path=/` in so many words, and no Domain; an empty Domain counts as none.
 * Source: rfc6265bis-22 section 5.7 steps 20 and 21; layered-cookies-02 sections 4.1.4.1–4.1.4.4.
 */
export function prefixReasons(name: string, cookie: PrefixedCookie, { httpPrefixes = true } = {}): PrefixReason[] {
  const demands = demandsOn(name, httpPrefixes);
  if (!demands) return [];
  const reasons: PrefixReason[] = [];
  if (!cookie.secure) reasons.push('prefixWithoutSecure');
  if (demands.httpOnly && !cookie.httpOnly) reasons.push('prefixWithoutHttpOnly');
  if (demands.host && cookie.domain) reasons.push('prefixWithDomain');
  if (demands.host && cookie.path !== '/') reasons.push('prefixWithoutRootPath');
  return reasons;
}

function demandsOn(name: string, httpPrefixes: boolean): PrefixDemands | undefined {
  const start = asciiLowerCase(name.slice(0, '__Host-Http-'.length));
  return PREFIXES.find(({ prefix, httpOnly }) => (httpPrefixes || !httpOnly) && start.startsWith(asciiLowerCase(prefix)));
}
