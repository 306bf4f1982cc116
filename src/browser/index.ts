/** What browsers do with a cookie: the web standard as pure functions of text. */
export { behaviours } from './behaviour.js';
export type { Behaviour, Browser } from './behaviour.js';
export { judgeSetCookie, MAX_ATTRIBUTE_OCTETS, MAX_PAIR_OCTETS } from './judge.js';
export type { Circumstances, NotStored, Reason, StoredCookie } from './judge.js';
export { lifetimeOf, MAX_LIFETIME, parseCookieDate, parseMaxAge } from './lifetime.js';
export { isNeverStored } from './never.js';
export { namePrefixOf, prefixReasons } from './prefix.js';
export type { NamePrefix, PrefixedCookie, PrefixReason } from './prefix.js';
export { cookieDomain, cookiePath } from './scope.js';
export type { CookieDomain, DomainOptions, DomainReason, IsPublicSuffix } from './scope.js';
export { lastAttribute, parseAttribute, parseSetCookie, sameSiteOf } from './set-cookie.js';
export type { ParsedAttribute, ParsedSetCookie, SameSite } from './set-cookie.js';
export { isLocalHost, isSameSite, isTrustworthyOrigin } from './site.js';
export type { RegistrableDomain } from './site.js';
export { browserSupport } from './support.js';
export type { BrowserFact, SupportedBrowser } from './support.js';
export { asciiLowerCase, hasControlCharacter, isWsp, octetsOf, stripWsp } from './text.js';
export type { Span } from './text.js';
