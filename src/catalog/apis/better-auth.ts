import type { Conventions, Library } from '../types.js';

/**
 * Entries come on top of `{ secure, sameSite: 'lax', path: '/', httpOnly: true }`, Secure on https; better-call then calls `toLowerCase()` of SameSite,
 * and adds Secure to None.
 */
const conventions = {
  defaults: { sameSite: 'lax', secure: 'unknown', path: '/', httpOnly: true },
  undefined: 'clears',
  otherStrings: 'prints',
  true: 'throws',
  false: 'throws',
  noneWithoutSecure: 'adds',
  noneWithSecureFalse: 'adds',
} satisfies Conventions;

const call = ['better-auth#betterAuth', 'better-auth/minimal#betterAuth'];

export default {
  package: 'better-auth',
  versions: '1.7.25',
  source: 'https://github.com/better-auth/better-auth/blob/v1.7.25/packages/better-auth/src/cookies/index.ts',
  ecosystem: 'Authentication',
  records: ['better-auth.advanced'],
  words: ['cookie'],
  cookies: [
    {
      ...conventions,
      call,
      says: 'betterAuth()',
      does: 'configure',
      forms: [{ needs: '0.advanced.defaultCookieAttributes', attributes: '0.advanced.defaultCookieAttributes' }],
    },
    {
      ...conventions,
      call,
      says: 'betterAuth()',
      does: 'configure',
      forms: [{ each: '0.advanced.cookies', name: 'name', attributes: 'attributes' }],
      defaultsFrom: [{ call, attributes: '0.advanced.defaultCookieAttributes' }],
    },
  ],
} satisfies Library;
