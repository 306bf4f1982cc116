/** Where a URL leads, as far as its beginning shows it: the site of a request hangs on scheme and host alone. */

export type Destination =
  /** To a host. `origin` is how a message names it: `https://api.example.com:8443`, `//cdn.example.com`. */
  | {
      readonly kind: 'host';
      readonly scheme: 'http:' | 'https:' | undefined;
      readonly hostname: string;
      readonly host: string;
      readonly origin: string;
    }
  /** To the page's own origin: a relative URL. */
  | { readonly kind: 'relative' }
  /** No URL is given. */
  | { readonly kind: 'unset' }
  /** To no host at all (`data:`, `blob:`), or none that a browser would accept: no cookie goes along. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'unknown' };

export const RELATIVE: Destination = { kind: 'relative' };
export const UNSET: Destination = { kind: 'unset' };
export const NOWHERE: Destination = { kind: 'nowhere' };
export const UNKNOWN: Destination = { kind: 'unknown' };

/** More of a URL than this before the end of its authority is no URL that anyone wrote. */
const MAX_LENGTH = 2_000;

/**
 * What the known beginning of a URL says.
 * @param complete whether `text` is the whole URL
 * @returns undefined as long as what follows may still decide
 * Source: URL Standard, "URL parsing", for a page whose own URL is http(s): backslashes are slashes, tabs and line breaks
 * are dropped, any number of slashes from two on begins an authority.
 */
export function destinationOf(text: string, complete: boolean): Destination | undefined {
  if (text.length > MAX_LENGTH) return destinationOf(text.slice(0, MAX_LENGTH), false) ?? UNKNOWN;
  const url = text.replace(/^[\0- ]+/, '').replace(/[\t\n\r]/g, '');
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') return NOWHERE;
  const rest = url.slice(scheme?.length ?? 0).replace(/^[\\/]+/, '');
  const slashes = url.length - (scheme?.length ?? 0) - rest.length;
  if (slashes >= 2) return authority(scheme, rest, complete);
  // `https:host` and `https:/host` are relative on a page of that scheme, absolute on any other.
  if (scheme !== undefined) return complete || rest !== '' ? UNKNOWN : undefined;
  if (slashes === 1) return complete || rest !== '' ? RELATIVE : undefined;
  return complete || !/^(?:[a-z][a-z\d+.-]*)?$/i.test(rest) ? RELATIVE : undefined;
}

/** As {@link destinationOf}, where URLs may be those of sockets: `wss://` is to a site what `https://` is. */
export function socketDestinationOf(text: string, complete: boolean): Destination | undefined {
  const url = text.replace(SOCKET, '$1http$2:');
  const found = destinationOf(url, complete);
  return url !== text && found?.kind === 'host' ? { ...found, origin: found.origin.replace(/^http/, 'ws') } : found;
}

const SOCKET = /^([\0- ]*)ws(s?):/i;

function authority(scheme: 'http:' | 'https:' | undefined, rest: string, complete: boolean): Destination | undefined {
  const end = rest.search(/[\\/?#]/);
  if (end === -1 && !complete) return undefined;
  return hostDestination(scheme, end === -1 ? rest.trimEnd() : rest.slice(0, end));
}

function hostDestination(scheme: 'http:' | 'https:' | undefined, text: string): Destination {
  const url = `${scheme ?? 'https:'}//${text}`;
  if (!URL.canParse(url)) return NOWHERE;
  const { hostname, host, origin } = new URL(url);
  return { kind: 'host', scheme, hostname, host, origin: scheme ? origin : `//${host}` };
}

/** A host known in full with a port that is not: a site does not go by ports. (`https://user:${password}@…` has no dot there.) */
const BEFORE_PORT = /^(?:https?:)?\/\/(?:localhost|[\w-]+(?:\.[\w-]+)+|\[::1\]):\d*$/i;

/** The same, where something unknown follows: `/${path}` is taken for a path, `https://api.example.com:${port}` for that host. */
export function destinationBefore(text: string): Destination {
  if (BEFORE_PORT.test(text)) return destinationOf(text.replace(/:\d*$/, ''), true) ?? UNKNOWN;
  return destinationOf(text, false) ?? (/^[\0- ]*[\\/]$/.test(text) ? RELATIVE : UNKNOWN);
}
