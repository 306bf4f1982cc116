/**
 * Words that show a flow which comes back by a POST from another site: OpenID Connect `response_mode=form_post`, the SAML
 * HTTP-POST binding, Sign in with Apple. A cookie it needs does not come back with SameSite=Lax.
 */
export const crossSitePostReturns: readonly string[] = ['form_post', 'saml', 'appleid.apple.com', 'passport-apple', 'apple-signin'];
