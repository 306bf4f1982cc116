import type { Conventions, Library } from '../types.js';
import { INIT } from './i18next-browser-languagedetector.js';

/** Options of the detector, in keys of their own. */
const conventions = {
  keys: {
    sameSite: 'cookieSameSite',
    secure: 'cookieSecure',
    httpOnly: 'cookieHttpOnly',
    domain: 'cookieDomain',
    path: 'cookiePath',
    expires: 'cookieExpirationDate',
    maxAge: null,
  },
  defaults: { sameSite: 'strict', path: '/' },
  noneWithoutSecure: 'adds',
  noneWithSecureFalse: 'adds',
  unsupported: ['maxAge', 'partitioned', 'priority'],
} satisfies Conventions;

export default {
  package: 'i18next-http-middleware',
  versions: '3.9.9',
  source: 'https://github.com/i18next/i18next-http-middleware/blob/v3.9.9/lib/languageLookups/cookie.js',
  ecosystem: 'Internationalisation',
  records: ['i18next-http-middleware'],
  words: ['cookie'],
  cookies: [
    {
      ...conventions,
      call: INIT,
      shownBy: ['i18next-http-middleware'],
      says: 'the language detector',
      does: 'configure',
      defaultName: 'i18next',
      // It sets a cookie only if `caches` say so.
      forms: [{ needs: '0.detection.caches', name: '0.detection.lookupCookie', attributes: '0.detection' }],
    },
    {
      ...conventions,
      call: 'i18next-http-middleware#LanguageDetector()',
      says: 'the language detector',
      does: 'configure',
      defaultName: 'i18next',
      forms: [{ needs: '1.caches', name: '1.lookupCookie', attributes: '1' }],
    },
  ],
} satisfies Library;
