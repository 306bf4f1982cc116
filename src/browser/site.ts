import { asciiLowerCase } from './text.js';

/** The part of a host that one can register (`example.co.uk` of `www.example.co.uk`), or `null` if it has none. */
export type RegistrableDomain = (host: string) => string | null;

const LOOPBACK = /^127(?:\.[0-9]{1,3}){3}$/;

/**
 * Whether two URLs belong to the same site: the same scheme, and the same registrable domain or, where there is none (IP
 * addresses, `localhost`), the same host. Ports and subdomains do not matter. `ws:` counts as `http:`, `wss:` as `https:`.
 * URLs with an opaque origin (`data:`, `about:` …) belong to no site.
 *
 * Firefox and Safari leave the scheme out of account, so `http:` and `https:` of one host are one site to them.
 *
 * @param registrableDomain gets a host as `URL.hostname` gives it
 * @throws TypeError if a string is no absolute URL
 * Source: HTML, "schemelessly same site" and "same site"; rfc6265bis-22 section 5.2; WebSockets, "establish a WebSocket connection".
 */
export function isSameSite(a: URL | string, b: URL | string, registrableDomain: RegistrableDomain): boolean {
  const siteA = siteOf(new URL(a), registrableDomain);
  return siteA !== null && siteA === siteOf(new URL(b), registrableDomain);
}

/**
 * Whether a host is this very machine: `localhost`, a name under it, 127.0.0.0/8 or `[::1]`.
 *
 * @param host a host in any letter case, without a port; IPv6 in brackets, as `URL.hostname` gives it
 * Source: Secure Contexts, "is origin potentially trustworthy", steps 4 and 5.
 */
export function isLocalHost(host: string): boolean {
  const name = asciiLowerCase(host.endsWith('.') ? host.slice(0, -1) : host);
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || LOOPBACK.test(name);
}

/**
 * Whether a URL's origin is one that browsers trust like https: an encrypted scheme, or this very machine.
 *
 * @throws TypeError if a string is no absolute URL
 * Source: Secure Contexts, "is origin potentially trustworthy". Safari does not trust http://localhost (webkit.org/b/281149).
 */
export function isTrustworthyOrigin(url: URL | string): boolean {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || protocol === 'wss:' || protocol === 'file:') return true;
  return (protocol === 'http:' || protocol === 'ws:') && isLocalHost(hostname);
}

function siteOf(url: URL, registrableDomain: RegistrableDomain): string | null {
  if (url.origin === 'null') return null;
  const { protocol, hostname } = new URL(url.origin);
  const scheme = protocol.replace(/^ws/, 'http');
  return `${scheme}//${registrableDomain(hostname) ?? hostname}`;
}
