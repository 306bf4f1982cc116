import type { Library } from '../types.js';

export default {
  package: '@okta/okta-auth-js',
  versions: '8.0.1',
  source: 'https://github.com/okta/okta-auth-js/blob/okta-auth-js-8.0.1/lib/storage/options/browser.ts',
  ecosystem: 'Authentication',
  records: ['okta-auth-js.cookies'],
  words: ['cookies'],
  cookies: [
    {
      call: '@okta/okta-auth-js#OktaAuth()',
      says: 'OktaAuth',
      does: 'configure',
      forms: [{ needs: '0.cookies', attributes: '0.cookies' }],
      otherStrings: 'prints',
      true: 'prints',
      // None on https, Lax on http. None without Secure becomes Lax as well: no cookie is lost by it.
      defaults: { sameSite: 'unknown', secure: 'unknown', path: '/' },
      runsIn: 'browser',
      noneWithoutSecure: 'lax',
      noneWithSecureFalse: 'adds',
      unsupported: ['domain', 'path', 'expires', 'maxAge', 'httpOnly', 'partitioned', 'priority'],
    },
  ],
} satisfies Library;
