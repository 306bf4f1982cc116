/** The engines that a verdict can be asked for. `chromium` stands for Chrome and Edge too. */
export type Browser = 'chromium' | 'firefox' | 'safari';

/**
 * What browsers do differently with the same Set-Cookie string. `safari` follows the text of rfc6265bis-22 wherever no
 * source says otherwise; what is said of the other two was observed in Chromium 156 and Firefox 153.
 */
export interface Behaviour {
  /**
   * A cookie with SameSite=None and without Secure is rejected.
   * Source: rfc6265bis-22 section 5.7 step 19; @mdn/browser-compat-data `none_requires_secure`.
   */
  readonly noneRequiresSecure: boolean;
  /**
   * A missing or unknown SameSite is enforced like Lax.
   * Source: rfc6265bis-22 section 4.1.2.7; @mdn/browser-compat-data `Lax_default`.
   */
  readonly laxByDefault: boolean;
  /**
   * http://localhost may set Secure cookies.
   * Source: rfc6265bis-22 section 5.8.3 (Note); for Safari webkit.org/b/281149.
   */
  readonly localHostIsSecure: boolean;
  /**
   * `__Http-` and `__Host-Http-` are name prefixes.
   * Source: layered-cookies-02 sections 4.1.4.3 and 4.1.4.4; @mdn/browser-compat-data `http_host-http_prefixes`.
   */
  readonly httpPrefixes: boolean;
  /** A lone CR ends a header line, like LF. Elsewhere it is a control character in the value. */
  readonly carriageReturnEndsLine: boolean;
  /** A HTAB inside a name or value rejects the cookie. rfc6265bis-22 section 5.6 step 1 allows it. */
  readonly rejectsInnerTab: boolean;
  /** A pair without `=` is the cookie's value (rfc6265bis-22 section 5.6 step 3) or its name. */
  readonly pairWithoutEqualsIs: 'value' | 'name';
  /** A cookie may have an empty name and a value, as rfc6265bis-22 section 5.7 step 2 allows. */
  readonly storesEmptyName: boolean;
  /** The value of a cookie with an empty name may hold `=`, as rfc6265bis-22 section 5.6 allows. */
  readonly storesEqualsInNamelessValue: boolean;
  /** Attributes that are skipped if their value is longer than 1024 octets. rfc6265bis-22 section 5.6: all of them. */
  readonly limitsAttributes: 'all' | readonly string[];
  /** `Domain=.` is a mismatch; by rfc6265bis-22 sections 5.6.3 and 5.7 step 10 it is an empty domain. */
  readonly rejectsLoneDotDomain: boolean;
  /** Which Max-Age values are valid. What starts with `-` expires the cookie. rfc6265bis-22 section 5.6.2: `-?[0-9]+`. */
  readonly maxAge: RegExp;
  /** 24:00:00 and 30 February roll over to the next day. By rfc6265bis-22 section 5.1.1 they are no dates. */
  readonly datesRollOver: boolean;
  /** A year before 1601 is in the past. By rfc6265bis-22 section 5.1.1 step 5 it is no date. */
  readonly knowsYearsBefore1601: boolean;
}

const standard: Behaviour = {
  noneRequiresSecure: true,
  laxByDefault: true,
  localHostIsSecure: true,
  httpPrefixes: true,
  carriageReturnEndsLine: false,
  rejectsInnerTab: false,
  pairWithoutEqualsIs: 'value',
  storesEmptyName: true,
  storesEqualsInNamelessValue: true,
  limitsAttributes: 'all',
  rejectsLoneDotDomain: false,
  maxAge: /^-?[0-9]+$/,
  datesRollOver: false,
  knowsYearsBefore1601: false,
};

/** The behaviour of each browser, as far as it differs. */
export const behaviours: Readonly<Record<Browser, Behaviour>> = {
  chromium: {
    ...standard,
    carriageReturnEndsLine: true,
    rejectsInnerTab: true,
    storesEqualsInNamelessValue: false,
    rejectsLoneDotDomain: true,
    maxAge: /^[+-]?[0-9]+$/,
    knowsYearsBefore1601: true,
  },
  firefox: {
    ...standard,
    laxByDefault: false,
    pairWithoutEqualsIs: 'name',
    storesEmptyName: false,
    limitsAttributes: ['domain', 'path'],
    rejectsLoneDotDomain: true,
    maxAge: /^(?:[0-9]+$|-)/,
    datesRollOver: true,
    knowsYearsBefore1601: true,
  },
  safari: {
    ...standard,
    noneRequiresSecure: false,
    laxByDefault: false,
    localHostIsSecure: false,
    httpPrefixes: false,
  },
};
