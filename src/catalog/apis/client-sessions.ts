import type { Library } from '../types.js';

export default {
  package: 'client-sessions',
  versions: '0.8.0 (with cookies 0.7.3)',
  source: 'https://unpkg.com/client-sessions@0.8.0/lib/client-sessions.js',
  ecosystem: 'Sessions and CSRF',
  records: ['client-sessions'],
  words: ['client-sessions'],
  cookies: [
    {
      call: 'client-sessions#()',
      says: 'sessions()',
      does: 'configure',
      session: true,
      defaultName: 'session_state',
      forms: [{ name: '0.cookieName', attributes: '0.cookie', misplaced: 0 }],
      defaults: { path: '/', httpOnly: true },
      undefined: { path: 'clears' },
      // Its cookies 0.7 came before SameSite=None, on which it throws; what it throws is caught.
      sameSite: ['lax', 'strict', 'Lax', 'Strict', 'LAX', 'STRICT'],
      otherStrings: 'withholds',
      addsSecure: 'https',
      secureOverHttp: 'throws',
      maxAge: 'milliseconds',
      unsupported: ['partitioned', 'priority'],
    },
  ],
} satisfies Library;
