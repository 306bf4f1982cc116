import type { CookieApi, Library } from '../types.js';

const csurf = {
  call: 'csurf#()',
  says: 'csurf()',
  does: 'configure',
  defaultName: '_csrf',
  defaults: { path: '/' },
  // Without `cookie`, true or an object, the secret is kept in the session.
  forms: [{ needs: '0.cookie', name: '0.cookie.key', attributes: '0.cookie', misplaced: 0 }],
} satisfies CookieApi;

export default {
  package: 'csurf',
  versions: '1.11.0 (with cookie 0.4.0), @dr.pogodin/csurf 1.16.9',
  source: 'https://github.com/expressjs/csurf/blob/1.11.0/index.js',
  ecosystem: 'Sessions and CSRF',
  records: ['csurf'],
  words: ['cookie'],
  cookies: [
    { ...csurf, unsupported: ['partitioned', 'priority'] },
    { ...csurf, call: '@dr.pogodin/csurf#()' },
  ],
} satisfies Library;
