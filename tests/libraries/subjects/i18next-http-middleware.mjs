import { listener } from '../helpers.mjs';

export default [
  {
    package: 'i18next-http-middleware',
    version: '3.9.9',
    record: 'i18next-http-middleware',
    sends: listener,
    keys: { sameSite: 'cookieSameSite', secure: 'cookieSecure', httpOnly: 'cookieHttpOnly', path: 'cookiePath' },
    misspelt: 'sameSite',
    code: ({ more }) => `
      import express from 'express';
      import i18next from 'i18next';
      import { LanguageDetector, handle } from 'i18next-http-middleware';
      const i18n = i18next.createInstance().use(LanguageDetector);
      await i18n.init({ fallbackLng: 'en', preload: ['en'], detection: { caches: ['cookie'], lookupCookie: 'lang'${more} } });
      const app = express();
      app.use(handle(i18n));
      app.get('/', (req, res) => res.end());
      export default app;
    `,
    request: { path: '/?lng=en' },
  },
];
