import type { Library } from '../types.js';

/** The sessions of an app, by the ways that lead to them. */
const SESSIONS = ['electron', 'electron/main'].flatMap((module) => [
  `${module}#session.defaultSession`,
  `${module}#session.fromPartition()`,
  `${module}#session.fromPath()`,
  `${module}#remote.session.defaultSession`,
  // what is declared to be one
  `${module}#Session()`,
  ...['BrowserWindow', 'BrowserView', 'WebContentsView'].map((view) => `${module}#${view}().webContents.session`),
]);

export default {
  package: 'electron',
  versions: '45.4.1',
  source: 'https://github.com/electron/electron/blob/v45.4.1/shell/browser/api/electron_api_cookies.cc',
  ecosystem: 'Native shells and extensions',
  records: ['electron.cookies.set'],
  words: ['cookie'],
  cookies: [
    {
      call: [...SESSIONS.map((session) => `${session}.cookies.set`), '*.webContents.session.cookies.set'],
      says: 'session.cookies.set()',
      forms: [{ name: '0.name', value: '0.value', attributes: 0 }],
      keys: { expires: 'expirationDate', maxAge: null, partitioned: null, priority: null },
      expires: 'epochSeconds',
      sameSite: ['strict', 'lax'],
      values: { no_restriction: 'none', unspecified: 'omits' },
      spelling: { strict: 'strict', lax: 'lax', none: 'no_restriction' },
      // What is no text counts as not given.
      true: 'lax',
      false: 'lax',
      // Where `secure` is absent it is true with `no_restriction`, and false otherwise.
      defaults: { sameSite: 'lax', secure: 'unknown' },
      noneWithoutSecure: 'throws',
    },
  ],
} satisfies Library;
