import { asciiLowerCase } from './text.js';

/** Whether a host is a public suffix (`com`, `co.uk`, `github.io`): a name under which anybody can register. */
export type IsPublicSuffix = (host: string) => boolean;

/** The hosts that a cookie goes to: `domain` alone, or with all its subdomains. `domain` has no leading dot. */
export interface CookieDomain {
  readonly domain: string;
  readonly hostOnly: boolean;
}

/** How a browser reads a Domain attribute. */
export interface DomainOptions {
  /** Without it, only the Public Suffix List's default rule `*` is known: a name without a dot is a public suffix. */
  readonly isPublicSuffix?: IsPublicSuffix | undefined;
  /** See `Behaviour.rejectsLoneDotDomain`. Default: no, as in the standard. */
  readonly rejectsLoneDotDomain?: boolean;
}

/** Why a Domain attribute rejects a cookie. */
export type DomainReason = 'domainMismatch' | 'domainPublicSuffix';

/**
 * The domain of a cookie.
 *
 * @param attribute the value of the Domain attribute that counts; `undefined` and `''` make a host-only cookie
 * @param host the host that sets the cookie, as `URL.hostname` gives it
 * @returns the domain, or why the cookie is rejected
 * Source: rfc6265bis-22 sections 5.1.3, 5.6.3 and 5.7 steps 9 and 10.
 */
export function cookieDomain(
  attribute: string | undefined,
  host: string,
  { rejectsLoneDotDomain = false, isPublicSuffix = hasNoDot }: DomainOptions = {},
): CookieDomain | DomainReason {
  const domain = asciiLowerCase(attribute?.startsWith('.') ? attribute.slice(1) : (attribute ?? ''));
  if (attribute === '.' && rejectsLoneDotDomain) return 'domainMismatch';
  if (domain === '') return { domain: host, hostOnly: true };
  if (domain === host) return { domain, hostOnly: isIpAddress(host) || isPublicSuffix(domain) };
  if (isIpAddress(host) || !host.endsWith(`.${domain}`)) return 'domainMismatch';
  return isPublicSuffix(domain) ? 'domainPublicSuffix' : { domain, hostOnly: false };
}

/**
 * The path of a cookie: the Path attribute, or the directory of the URL if the attribute does not start with `/`.
 * Paths are neither decoded nor lower-cased.
 *
 * @param attribute the value of the Path attribute that counts
 * @param urlPath the path of the URL that sets the cookie, as `URL.pathname` gives it
 * Source: rfc6265bis-22 sections 5.1.4 (default-path) and 5.6.4.
 */
export function cookiePath(attribute: string | undefined, urlPath: string): string {
  if (attribute?.startsWith('/')) return attribute;
  const lastSlash = urlPath.lastIndexOf('/');
  return urlPath.startsWith('/') && lastSlash > 0 ? urlPath.slice(0, lastSlash) : '/';
}

function hasNoDot(host: string): boolean {
  return !host.includes('.');
}

function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(host);
}
