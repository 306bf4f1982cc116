import type { Library } from '../types.js';

export default {
  package: '@workos/authkit-session',
  versions: '0.7.1',
  source: 'https://github.com/workos/authkit-session/blob/v0.7.1/src/core/session/CookieSessionStorage.ts',
  ecosystem: 'Authentication',
  records: ['@workos/authkit'],
  words: ['cookie'],
  cookies: [
    {
      // Secure if `redirectUri` is https, and always with None
      call: '@workos/authkit-session#configure',
      does: 'configure',
      defaultName: 'wos-session',
      forms: [{ when: 'object', name: '0.cookieName', attributes: 0 }],
      keys: { sameSite: 'cookieSameSite', domain: 'cookieDomain', maxAge: 'cookieMaxAge' },
      otherStrings: 'prints',
      true: 'throws',
      false: 'throws',
      defaults: { sameSite: 'lax', secure: 'unknown', path: '/', httpOnly: true },
      noneWithoutSecure: 'adds',
      noneWithSecureFalse: 'adds',
      unsupported: ['path', 'expires', 'httpOnly', 'secure', 'partitioned', 'priority'],
    },
  ],
} satisfies Library;
