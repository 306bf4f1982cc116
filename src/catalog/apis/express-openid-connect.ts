import type { Conventions, Library } from '../types.js';

/** Checked by Joi: exactly these words, and no other key. */
const checked = {
  otherKeys: 'throws',
  sameSite: ['Strict', 'Lax', 'None'],
  spelling: { strict: 'Strict', lax: 'Lax', none: 'None' },
  true: 'throws',
  false: 'throws',
  defaults: { sameSite: 'lax', path: '/', httpOnly: true },
} satisfies Conventions;

export default {
  package: 'express-openid-connect',
  versions: '3.4.0',
  source: 'https://github.com/auth0/express-openid-connect/blob/v3.4.0/lib/config.js',
  ecosystem: 'Authentication',
  records: ['express-openid-connect.session.cookie'],
  words: ['cookie'],
  cookies: [
    {
      ...checked,
      call: 'express-openid-connect#auth',
      says: 'auth()',
      does: 'configure',
      session: true,
      defaultName: 'appSession',
      forms: [{ name: '0.session.name', attributes: '0.session.cookie', misplaced: '0.session' }],
      // If `baseURL` is https; if not, `secure: true` throws.
      addsSecure: 'https',
      unsupported: ['maxAge', 'expires', 'partitioned', 'priority'],
    },
    {
      ...checked,
      call: 'express-openid-connect#auth',
      says: 'auth()',
      does: 'configure',
      defaultName: 'auth_verification',
      forms: [{ needs: '0.transactionCookie', name: '0.transactionCookie.name', attributes: '0.transactionCookie' }],
      defaultsFrom: [{ call: 'express-openid-connect#auth', attributes: '0.session.cookie' }],
      defaults: { sameSite: 'lax', path: 'unknown', httpOnly: true },
      noneWithoutSecure: 'adds',
      noneWithSecureFalse: 'adds',
      unsupported: ['domain', 'path', 'expires', 'maxAge', 'httpOnly', 'secure', 'partitioned', 'priority'],
    },
  ],
} satisfies Library;
