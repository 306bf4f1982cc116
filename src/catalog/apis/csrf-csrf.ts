import type { Library } from '../types.js';

export default {
  package: 'csrf-csrf',
  versions: '2.3.0, 3.2.2, 4.0.3',
  source: 'https://unpkg.com/csrf-csrf@4.0.3/dist/index.js',
  ecosystem: 'Sessions and CSRF',
  records: ['csrf-csrf'],
  words: ['cookie'],
  cookies: [
    {
      call: 'csrf-csrf#doubleCsrf',
      says: 'doubleCsrf()',
      does: 'configure',
      defaultName: '__Host-psifi.x-csrf-token',
      forms: [{ name: '0.cookieName', attributes: '0.cookieOptions', misplaced: 0 }],
      // defaults of a destructuring, which `undefined` leaves in place
      defaults: { sameSite: 'strict', secure: true, path: '/', httpOnly: true },
      // `res.cookie()` of Express
      maxAge: 'milliseconds',
      variants: [{ in: '<4', defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true } }],
    },
    {
      // Options of this call go over those of `doubleCsrf()`.
      call: 'csrf-csrf#doubleCsrf().generateCsrfToken',
      in: '>=4',
      says: 'generateCsrfToken()',
      defaultName: '__Host-psifi.x-csrf-token',
      forms: [{ needs: '2.cookieOptions', attributes: '2.cookieOptions' }],
      defaults: { sameSite: 'strict', secure: true, path: '/', httpOnly: true },
      defaultsFrom: [{ call: 'csrf-csrf#doubleCsrf', attributes: '0.cookieOptions', for: 'made' }],
      undefined: 'clears',
      maxAge: 'milliseconds',
    },
  ],
} satisfies Library;
