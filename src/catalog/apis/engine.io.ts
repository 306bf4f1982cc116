import type { CookieApi, Library } from '../types.js';

/** There is no cookie unless `cookie` asks for one; `Object.assign` puts the options over the defaults. */
const session = {
  says: 'new Server()',
  does: 'configure',
  defaultName: 'io',
  defaults: { sameSite: 'lax', secure: false, path: '/', httpOnly: true },
  undefined: 'clears',
} satisfies Partial<CookieApi>;

export default {
  package: 'engine.io',
  versions: '6.6.12, socket.io 4.8.4',
  source: 'https://unpkg.com/engine.io@6.6.12/build/server.js',
  ecosystem: 'Sessions and CSRF',
  records: ['engine.io.cookie'],
  words: ['cookie'],
  cookies: [
    {
      // engine.io 3 set its cookie without SameSite, and without being asked to
      ...session,
      call: 'engine.io#Server()',
      in: '>=4',
      forms: [{ needs: '0.cookie', name: '0.cookie.name', attributes: '0.cookie' }],
    },
    {
      ...session,
      call: ['engine.io#attach', 'engine.io#listen'],
      in: '>=4',
      says: 'attach()',
      forms: [{ needs: '1.cookie', name: '1.cookie.name', attributes: '1.cookie' }],
    },
    {
      ...session,
      call: ['socket.io#Server()', 'socket.io#()'],
      versionOf: 'socket.io',
      in: '>=3',
      forms: [
        { when: 2, needs: '1.cookie', name: '1.cookie.name', attributes: '1.cookie' },
        { when: 'object', needs: '0.cookie', name: '0.cookie.name', attributes: '0.cookie' },
      ],
    },
  ],
} satisfies Library;
