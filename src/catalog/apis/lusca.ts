import type { CookieApi, Library } from '../types.js';

/** The token goes into a cookie through `res.cookie()` of Express, if `cookie` names one: as a text, or an object. */
const csrf = { does: 'configure', defaults: { path: '/' }, maxAge: 'milliseconds' } satisfies Partial<CookieApi>;

export default {
  package: 'lusca',
  versions: '1.7.0',
  source: 'https://unpkg.com/lusca@1.7.0/lib/csrf.js',
  ecosystem: 'Sessions and CSRF',
  records: ['lusca.csrf'],
  words: ['cookie'],
  cookies: [
    {
      ...csrf,
      call: 'lusca#csrf',
      says: 'lusca.csrf()',
      forms: [{ needs: '0.cookie', name: '0.cookie.name', attributes: '0.cookie.options', misplaced: '0.cookie' }],
    },
    {
      ...csrf,
      call: 'lusca#()',
      says: 'lusca()',
      forms: [{ needs: '0.csrf.cookie', name: '0.csrf.cookie.name', attributes: '0.csrf.cookie.options', misplaced: '0.csrf.cookie' }],
    },
  ],
} satisfies Library;
