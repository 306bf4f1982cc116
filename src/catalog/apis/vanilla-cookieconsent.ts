import type { Library } from '../types.js';

export default {
  package: 'vanilla-cookieconsent',
  versions: '3.1.0',
  source: 'https://unpkg.com/vanilla-cookieconsent@3.1.0/dist/cookieconsent.esm.js',
  ecosystem: 'Browser libraries',
  records: ['cookie-consent libs'],
  words: ['cookie'],
  cookies: [
    {
      call: 'vanilla-cookieconsent#run',
      says: 'CookieConsent.run()',
      does: 'configure',
      in: '>=3',
      forms: [{ name: '0.cookie.name', attributes: '0.cookie' }],
      defaultName: 'cc_cookie',
      keys: { expires: null, maxAge: null, httpOnly: null, partitioned: null, priority: null },
      otherStrings: 'prints',
      true: 'prints',
      false: 'prints',
      // Secure is added on https only.
      defaults: { sameSite: 'lax', secure: true, path: '/' },
      runsIn: 'browser',
      undefined: 'prints',
    },
  ],
} satisfies Library;
