// Languages that are kept in a cookie.
import i18next from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import { initReactI18next } from 'react-i18next';
import { defineRouting } from 'next-intl/routing';
import { resources } from './resources';

i18next.use(LanguageDetector).use(initReactI18next).init({ resources, detection: { caches: ['cookie'] } });
i18next.use(initReactI18next).use(LanguageDetector).init({
  resources,
  detection: { caches: ['cookie'], cookieOptions: { path: '/', sameSite: 'strict' } },
});
i18next.use(LanguageDetector).init({ // expect: require-samesite
  resources,
  detection: { caches: ['cookie'], cookieOptions: { path: '/', secure: true } },
});
i18next.use(LanguageDetector).init({
  resources,
  detection: { caches: ['cookie'], cookieOptions: { path: '/', sameSite: 'none' } }, // expect: none-requires-secure
});
i18next.use(LanguageDetector).init({ resources, detection: { order: ['path'], cookieOptions: { path: '/' } } });

export const routing = defineRouting({ locales: ['en', 'de'], defaultLocale: 'en' });
export const off = defineRouting({ locales: ['en', 'de'], defaultLocale: 'en', localeCookie: false });
export const lasting = defineRouting({ locales: ['en', 'de'], defaultLocale: 'en', localeCookie: { maxAge: 60 * 60 * 24 * 365 } });
export const embedded = defineRouting({
  locales: ['en', 'de'],
  defaultLocale: 'en',
  localeCookie: { name: 'USER_LOCALE', sameSite: 'none' }, // expect: none-requires-secure
});
export const printed = defineRouting({
  locales: ['en', 'de'],
  defaultLocale: 'en',
  localeCookie: { sameSite: true }, // expect: valid-samesite
});
