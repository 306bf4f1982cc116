export default [
  {
    package: 'i18next-browser-languagedetector',
    version: '8.3.0',
    browser: true,
    only: 'i18next=',
    record: 'i18next-browser-languagedetector',
    code: ({ under }) => `
      import i18next from 'i18next';
      import LanguageDetector from 'i18next-browser-languagedetector';
      const i18n = i18next.createInstance().use(LanguageDetector);
      await i18n.init({ fallbackLng: 'en', detection: { order: ['navigator'], caches: ['cookie']${under('cookieOptions')} } });
      await i18n.changeLanguage('de');
    `,
  },
];
