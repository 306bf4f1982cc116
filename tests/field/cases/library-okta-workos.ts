// Okta's SDK is None on https of its own, and never without Secure; that of WorkOS makes None Secure.
import { OktaAuth } from '@okta/okta-auth-js';
import { configure } from '@workos/authkit-session';

export const okta = new OktaAuth({ issuer: 'https://example.okta.com', cookies: { secure: true } });
export const none = new OktaAuth({ issuer: 'https://example.okta.com', cookies: { sameSite: 'none', secure: false } });
export const lax = new OktaAuth({ issuer: 'https://example.okta.com', cookies: { sameSite: 'lax' } });
export const wrong = new OktaAuth({ issuer: 'https://example.okta.com', cookies: { sameSite: 'no' } }); // expect: valid-samesite

configure({ clientId: 'c', cookieName: 'sid' });
configure({ clientId: 'c', cookieSameSite: 'none' });
configure({ clientId: 'c', cookieSameSite: 'no' as never }); // expect: valid-samesite
