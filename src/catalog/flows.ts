/** How users come back from another site: words by which code shows it, all in lower case. */

/**
 * Words that show a flow which comes back by a POST from another site: OpenID Connect `response_mode=form_post`, the SAML
 * HTTP-POST binding, Sign in with Apple, 3-D Secure. A cookie it needs does not come back with SameSite=Lax.
 */
export const crossSitePostReturns: readonly string[] = [
  ...['form_post', 'saml', 'appleid.apple.com', 'passport-apple', 'apple-signin'],
  ...['/3ds', '3ds2', '3dsecure', '3d_secure', '3d-secure', '3-d secure', '3d secure', 'threeds', 'three_ds', 'termurl'],
];

/** Words in the paths of routes to which another site sends users back. */
export const returnPaths = {
  /** SAML's assertion consumer service and the TermUrl of 3-D Secure are given a POST. */
  byPost: ['acs', 'termurl'],
  /** By a POST or a redirect: the method of the route tells. */
  always: ['callback', 'cb', 'oauthcallback', 'oauth2callback'],
  /** The same by a POST; by a redirect only in a path that speaks of signing in or paying as well: `/payment/return` … */
  often: ['return', 'redirect', 'notify', 'oidc'],
  /** … or of paying alone: `/login/success` is a page of the site itself. */
  afterPaying: ['success', 'cancel', 'result'],
  signingIn: ['auth', 'oauth', 'oauth2', 'oidc', 'openid', 'sso', 'login', 'signin', 'connect', 'identity'],
  paying: ['payment', 'payments', 'pay', 'checkout', 'paypal', 'stripe', 'klarna', 'mollie', 'adyen', 'ideal', 'bank'],
  /** Whose answers mostly come by a POST … */
  posting: ['saml', 'saml2', '3ds', '3ds1', '3ds2', 'threeds', '3dsecure', '3d'],
  /** … or do where the file shows a POST. */
  providers: ['apple', 'google', 'microsoft', 'azure', 'entra', 'okta', 'auth0'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** Words in the names of cookies that hold what such a flow is told by when it comes back … */
export const flowCookies: readonly string[] = [
  ...['state', 'nonce', 'pkce', 'verifier', 'challenge', 'relay', 'relaystate', 'codeverifier'],
  ...['oauth', 'oauth2', 'oidc', 'openid', 'saml', 'sso', '3ds', 'threeds'],
];

/** … and who came, or what for. */
export const carriedCookies: readonly string[] = [
  ...['session', 'sess', 'sid', 'auth', 'login', 'user', 'token', 'jwt'],
  ...['order', 'cart', 'basket', 'checkout', 'payment', 'transaction', 'txn'],
];
