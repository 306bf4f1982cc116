import { behaviours } from './behaviour.js';
import type { Behaviour, Browser } from './behaviour.js';
import { lifetimeOf } from './lifetime.js';
import { namePrefixOf, prefixReasons } from './prefix.js';
import type { PrefixReason } from './prefix.js';
import { cookieDomain, cookiePath } from './scope.js';
import type { DomainReason, IsPublicSuffix } from './scope.js';
import { lastAttribute, parseSetCookie, sameSiteOf } from './set-cookie.js';
import type { ParsedAttribute, ParsedSetCookie, SameSite } from './set-cookie.js';
import { isTrustworthyOrigin } from './site.js';
import { hasControlCharacter, octetsOf } from './text.js';

/** The longest name and value together, in octets of UTF-8. Source: rfc6265bis-22 section 5.6 step 5. */
export const MAX_PAIR_OCTETS = 4096;
/** The longest value of an attribute, in octets of UTF-8. Source: rfc6265bis-22 section 5.6, unparsed-attributes step 6. */
export const MAX_ATTRIBUTE_OCTETS = 1024;

/** Under which circumstances a cookie is set. */
export interface Circumstances {
  /** The URL whose response, or whose document, sets the cookie. */
  readonly url: URL | string;
  readonly browser: Browser;
  /** `http` (the default): a Set-Cookie header. */
  readonly api?: 'http' | 'document.cookie';
  /**
   * `cross-site`: a subresource or a frame on another site's page sets the cookie (rfc6265bis-22 section 5.7 step 18).
   * `same-site` (the default) includes every top-level page, however the user came to it.
   */
  readonly context?: 'same-site' | 'cross-site';
  /** Without it, only a name without a dot is known to be a public suffix. */
  readonly isPublicSuffix?: IsPublicSuffix;
  /** Milliseconds since the epoch from which Expires dates are counted. Default: the current time. */
  readonly now?: number;
}

/**
 * Why nothing is stored. Each one is a reason of its own; several can hold at once. `expired` always stands alone: the
 * browser takes the cookie, and deletes the one it has by that name. A rejected cookie deletes nothing.
 */
export type Reason =
  | 'empty' // neither a name nor a value
  | 'emptyName' // Firefox: `=value`
  | 'equalsInNamelessValue' // Chromium: `=a=b`
  | 'disallowedCharacter' // a control character
  | 'tooLong' // name and value have more than 4096 octets
  | 'noneWithoutSecure'
  | 'partitionedWithoutSecure'
  | 'secureFromInsecureOrigin'
  | 'httpOnlyFromScript'
  | 'sameSiteFromCrossSite' // Lax and Strict cannot be set from another site
  | PrefixReason
  | 'prefixInNamelessValue' // `=__Host-id`
  | DomainReason
  | 'expired';

/** A cookie as the browser keeps it. */
export interface StoredCookie {
  readonly stored: true;
  readonly name: string;
  readonly value: string;
  readonly sameSite: SameSite;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly partitioned: boolean;
  /** Without a leading dot. */
  readonly domain: string;
  /** Whether the cookie is for `domain` alone, not for its subdomains. */
  readonly hostOnly: boolean;
  readonly path: string;
  /** In seconds, at most 34 560 000 (400 days). */
  readonly lifetime: number | 'session';
}

/** A cookie that the browser does not keep, and every reason for it (one at least). */
export interface NotStored {
  readonly stored: false;
  readonly reasons: readonly Reason[];
}

/**
 * What a browser does with a cookie in an empty cookie store.
 *
 * As a Set-Cookie header, `text` is what stands on the wire: a line end in it ends the header, so what follows is lost.
 *
 * @param text a Set-Cookie header's value, or what is assigned to `document.cookie`
 * @throws TypeError if `circumstances.url` is no absolute URL
 * Source: rfc6265bis-22 sections 5.6 and 5.7; Partitioned: draft-cutler-httpbis-partitioned-cookies-01; differences between
 * browsers: see `behaviour.ts`.
 */
export function judgeSetCookie(text: string, circumstances: Circumstances): StoredCookie | NotStored {
  const behaviour = behaviours[circumstances.browser];
  const line = circumstances.api === 'document.cookie' ? text : headerLine(text, behaviour);
  if (hasControlCharacter(line)) return notStored('disallowedCharacter');
  const parsed = parseSetCookie(line);
  const { name, value } = nameAndValue(parsed, behaviour);
  const pairReason = reasonOfPair(parsed, name, value, behaviour);
  if (pairReason) return notStored(pairReason);
  return judgeAttributes(name, value, withinLimit(parsed.attributes, behaviour), circumstances);
}

function judgeAttributes(
  name: string,
  value: string,
  attributes: readonly ParsedAttribute[],
  circumstances: Circumstances,
): StoredCookie | NotStored {
  const behaviour = behaviours[circumstances.browser];
  const url = new URL(circumstances.url);
  const has = (key: string): boolean => lastAttribute(attributes, key) !== undefined;
  const last = (key: string): string | undefined => lastAttribute(attributes, key)?.value;
  const flags = {
    sameSite: sameSiteOf(last('samesite')),
    secure: has('secure'),
    httpOnly: has('httponly'),
    partitioned: has('partitioned'),
  };
  const domain = cookieDomain(last('domain'), url.hostname, { ...behaviour, isPublicSuffix: circumstances.isPublicSuffix });
  const reasons: Reason[] = [
    ...reasonsOfFlags(flags, circumstances, url),
    ...prefixReasons(name, { ...flags, domain: last('domain'), path: last('path') }, behaviour),
  ];
  if (typeof domain === 'string') return notStored(...reasons, domain);
  if (reasons.length > 0) return notStored(...reasons);
  const lifetime = lifetimeOf(attributes, behaviour, circumstances.now ?? Date.now());
  if (lifetime === 0) return notStored('expired');
  return { stored: true, name, value, ...flags, ...domain, path: cookiePath(last('path'), url.pathname), lifetime };
}

type Flags = Pick<StoredCookie, 'sameSite' | 'secure' | 'httpOnly' | 'partitioned'>;

function reasonsOfFlags({ sameSite, secure, httpOnly, partitioned }: Flags, circumstances: Circumstances, url: URL): Reason[] {
  const behaviour = behaviours[circumstances.browser];
  const crossSite = circumstances.context === 'cross-site';
  const restricted = sameSite === 'default' ? behaviour.laxByDefault : sameSite !== 'none';
  const reasons: Reason[] = [];
  if (sameSite === 'none' && !secure && behaviour.noneRequiresSecure) reasons.push('noneWithoutSecure');
  if (partitioned && !secure) reasons.push('partitionedWithoutSecure');
  if (secure && !isSecureOrigin(url, behaviour)) reasons.push('secureFromInsecureOrigin');
  if (httpOnly && circumstances.api === 'document.cookie') reasons.push('httpOnlyFromScript');
  if (restricted && crossSite) reasons.push('sameSiteFromCrossSite');
  return reasons;
}

function reasonOfPair(parsed: ParsedSetCookie, name: string, value: string, behaviour: Behaviour): Reason | undefined {
  if (name === '' && value === '') return 'empty';
  if (behaviour.rejectsInnerTab && hasInnerTab(parsed)) return 'disallowedCharacter';
  if (octetsOf(name) + octetsOf(value) > MAX_PAIR_OCTETS) return 'tooLong';
  if (name !== '') return undefined;
  if (!behaviour.storesEmptyName) return 'emptyName';
  if (namePrefixOf(value, behaviour)) return 'prefixInNamelessValue';
  return value.includes('=') && !behaviour.storesEqualsInNamelessValue ? 'equalsInNamelessValue' : undefined;
}

function nameAndValue({ name, value, nameSpan }: ParsedSetCookie, behaviour: Behaviour): { name: string; value: string } {
  const isName = nameSpan === undefined && behaviour.pairWithoutEqualsIs === 'name';
  return isName ? { name: value, value: '' } : { name, value };
}

function hasInnerTab({ name, value, attributes }: ParsedSetCookie): boolean {
  const isTabbed = (text: string): boolean => text.includes('\t');
  if (isTabbed(name) || isTabbed(value)) return true;
  return attributes.some((attribute) => isTabbed(attribute.name) || isTabbed(attribute.value ?? ''));
}

function withinLimit(attributes: readonly ParsedAttribute[], { limitsAttributes }: Behaviour): ParsedAttribute[] {
  return attributes.filter(({ key, value = '' }) => {
    const limited = limitsAttributes === 'all' || limitsAttributes.includes(key);
    return !limited || octetsOf(value) <= MAX_ATTRIBUTE_OCTETS;
  });
}

function headerLine(text: string, behaviour: Behaviour): string {
  const end = text.search(behaviour.carriageReturnEndsLine ? /[\r\n]/ : /\n/);
  return end === -1 ? text : text.slice(0, end);
}

function isSecureOrigin(url: URL, { localHostIsSecure }: Behaviour): boolean {
  return url.protocol === 'https:' || url.protocol === 'wss:' || (localHostIsSecure && isTrustworthyOrigin(url));
}

function notStored(...reasons: Reason[]): NotStored {
  return { stored: false, reasons };
}
