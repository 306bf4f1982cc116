/** The browsers whose versions are listed here, by the names that @mdn/browser-compat-data gives them. */
export type SupportedBrowser = 'chrome' | 'edge' | 'firefox' | 'safari';

/** From which version on a browser does something by default; `false`: it does not, in no version. */
export interface BrowserFact {
  readonly since: Readonly<Record<SupportedBrowser, string | false>>;
  /** Where @mdn/browser-compat-data says so. */
  readonly source: string;
}

const SET_COOKIE = 'http.headers.Set-Cookie';

/** What browsers do with the attributes of a cookie, and since when. */
export const browserSupport = {
  /** A cookie with SameSite=None and without Secure is rejected. */
  noneRequiresSecure: {
    since: { chrome: '80', edge: '86', firefox: '131', safari: false },
    source: `${SET_COOKIE}.SameSite.none_requires_secure`,
  },
  /** A cookie without SameSite is treated like one with SameSite=Lax. Firefox has a preference for it, off by default. */
  laxByDefault: {
    since: { chrome: '80', edge: '86', firefox: false, safari: false },
    source: `${SET_COOKIE}.SameSite.Lax_default`,
  },
  /** http and https of one host are different sites. Firefox has a preference for it, off by default. */
  schemefulSameSite: {
    since: { chrome: '91', edge: '91', firefox: false, safari: false },
    source: `${SET_COOKIE}.SameSite.schemeful`,
  },
  /** Cookies in partitioned storage. */
  partitioned: {
    since: { chrome: '114', edge: '114', firefox: '141', safari: '26.2' },
    source: `${SET_COOKIE}.Partitioned`,
  },
  /** The name prefixes `__Secure-` and `__Host-`. */
  hostAndSecurePrefixes: {
    since: { chrome: '49', edge: '79', firefox: '50', safari: '13' },
    source: `${SET_COOKIE}.host_secure_prefixes`,
  },
  /** The name prefixes `__Http-` and `__Host-Http-`. */
  httpPrefixes: {
    since: { chrome: '140', edge: '140', firefox: '143', safari: false },
    source: `${SET_COOKIE}.http_host-http_prefixes`,
  },
} as const satisfies Record<string, BrowserFact>;
