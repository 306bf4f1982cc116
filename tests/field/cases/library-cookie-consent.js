// vanilla-cookieconsent: Lax and Secure by default.
import * as CookieConsent from 'vanilla-cookieconsent';

CookieConsent.run({ categories: { necessary: { enabled: true } } });
CookieConsent.run({ cookie: { name: 'consent', expiresAfterDays: 182 } });
CookieConsent.run({ cookie: { sameSite: 'None' } });
CookieConsent.run({ cookie: { sameSite: 'None', secure: false } }); // expect: none-requires-secure
CookieConsent.run({ cookie: { sameSite: 'Laxx' } }); // expect: valid-samesite
CookieConsent.run({ cookie: { samesite: 'Strict' } }); // expect: valid-samesite
