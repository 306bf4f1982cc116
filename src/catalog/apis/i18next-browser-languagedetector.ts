import type { Conventions, Library } from '../types.js';

/** `cookieOptions` take the place of `{ path: '/', sameSite: 'strict' }`. */
const conventions = {
  defaults: { sameSite: 'strict', path: '/' },
  undefined: 'clears',
  replacesDefaults: true,
  runsIn: 'browser',
} satisfies Conventions;

/** `i18next.use(A).use(B).init(…)`, with up to so many plugins. */
const PLUGINS = 5;

export const INIT: readonly string[] = ['i18next#', 'i18next#createInstance().'].flatMap((start) =>
  Array.from({ length: PLUGINS + 1 }, (_, count) => `${start}${'use().'.repeat(count)}init`),
);

export default {
  package: 'i18next-browser-languagedetector',
  versions: '8.3.0',
  source: 'https://github.com/i18next/i18next-browser-languageDetector/blob/v8.3.0/src/browserLookups/cookie.js',
  ecosystem: 'Internationalisation',
  records: ['i18next-browser-languagedetector'],
  words: ['cookie'],
  cookies: [
    {
      ...conventions,
      call: INIT,
      shownBy: ['i18next-browser-languagedetector'],
      says: 'cookieOptions',
      does: 'configure',
      defaultName: 'i18next',
      // It keeps the language in localStorage, unless `caches` say otherwise.
      forms: [{ needs: '0.detection.caches', name: '0.detection.lookupCookie', attributes: '0.detection.cookieOptions' }],
    },
    {
      ...conventions,
      call: 'i18next-browser-languagedetector#()',
      says: 'cookieOptions',
      does: 'configure',
      defaultName: 'i18next',
      forms: [{ needs: '1.caches', name: '1.lookupCookie', attributes: '1.cookieOptions' }],
    },
  ],
} satisfies Library;
