import type { Library } from '../types.js';

export default {
  package: 'lucia',
  versions: '3.2.2',
  source: 'https://github.com/lucia-auth/lucia/blob/lucia@3.2.2/packages/lucia/src/core.ts',
  ecosystem: 'Authentication',
  records: ['lucia'],
  words: ['cookie'],
  cookies: [
    {
      // What its own `serialize()` does; frameworks are handed the attributes as they are.
      call: 'lucia#Lucia()',
      says: 'Lucia',
      does: 'configure',
      session: true,
      defaultName: 'auth_session',
      forms: [
        {
          name: '1.sessionCookie.name',
          attributes: '1.sessionCookie.attributes',
          misplaced: '1.sessionCookie',
        },
      ],
      sameSite: ['strict', 'lax', 'none'],
      otherStrings: 'omits',
      true: 'omits',
      defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
      undefined: 'clears',
      unsupported: ['maxAge', 'expires'],
    },
  ],
} satisfies Library;
