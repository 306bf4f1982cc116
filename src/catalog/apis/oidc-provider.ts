import type { Library } from '../types.js';
import { cookies } from './cookies.js';

export default {
  package: 'oidc-provider',
  versions: '9.13.3',
  source: 'https://github.com/panva/node-oidc-provider/blob/v9.13.3/lib/helpers/defaults.js',
  ecosystem: 'Authentication',
  records: ['oidc-provider.cookies'],
  words: ['cookies'],
  cookies: [
    {
      ...cookies,
      // Options are merged with the library's own key by key, without what is undefined.
      call: ['oidc-provider#()', 'oidc-provider#Provider()'],
      says: 'Provider',
      does: 'configure',
      forms: [{ each: '1.cookies', among: ['long', 'short'] }],
      // Paths are those of its routes.
      defaults: { sameSite: 'lax', path: 'unknown', httpOnly: true },
      undefined: 'keeps',
      deletingValues: [],
      unsupported: ['maxAge', 'expires'],
    },
  ],
} satisfies Library;
