/** What a library does besides taking options. */
import type { Conventions, Refusal } from '../catalog/index.js';

/** What a library does that decides how a finding is worded and mended. */
export interface Manners {
  /** It adds Secure by itself where the connection is encrypted: `secure` is best left out. */
  readonly addsSecure: boolean;
  /** With `secure: true` it sends no cookie, or throws, on what it takes for plain http. */
  readonly needsHttps: boolean;
  /** What makes it take a connection for https where a proxy ends TLS, as a message says it. */
  readonly behindProxy: string;
  /** What it does with SameSite=None without Secure. */
  readonly noneWithoutSecure: NonNullable<Conventions['noneWithoutSecure']>;
  /** SameSite=None without Secure is no mistake, for it mends that itself: always, or if `secure` is false in so many words. */
  readonly securesNone: boolean | 'ifFalse';
  /** It has no option for SameSite at all. */
  readonly hasNoSameSite: boolean;
  /** It has no option for Secure, or for HttpOnly: it decides by itself. */
  readonly hasNoSecure: boolean;
  readonly hasNoHttpOnly: boolean;
  /** The key of the option, or the attribute's name. */
  readonly sameSiteKey: string;
  /** The values that it takes, as a message lists them. */
  readonly taken: string;
  /** Where its options take attributes, as a message says it. */
  readonly attributesAt: string;
  /** Values that it refuses with an error. */
  readonly refuses: readonly Refusal[];
  /** It writes to `document.cookie`, which takes no cookie that says HttpOnly; `either` where it may run on a server as well. */
  readonly runsIn: Conventions['runsIn'];
}
