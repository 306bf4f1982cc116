// The same on the server, in keys of its own.
import i18next from 'i18next';
import middleware from 'i18next-http-middleware';

i18next.use(middleware.LanguageDetector).init({ detection: { caches: ['cookie'] } });
i18next.use(middleware.LanguageDetector).init({ detection: { caches: ['cookie'], cookieSameSite: 'none', cookieSecure: false } });
i18next.use(middleware.LanguageDetector).init({ detection: { caches: ['cookie'], cookieSameSite: 'lax', cookieSecure: true } });
i18next.use(middleware.LanguageDetector).init({ detection: { caches: ['cookie'], cookieSameSite: 'no' } }); // expect: valid-samesite
i18next.use(middleware.LanguageDetector).init({ detection: { caches: ['cookie'], cookieSameSite: false } }); // expect: require-samesite
i18next.use(middleware.LanguageDetector).init({ detection: { caches: false, cookieSameSite: false } });
