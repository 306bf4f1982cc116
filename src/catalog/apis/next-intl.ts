import type { Library } from '../types.js';

export default {
  package: 'next-intl',
  versions: '3.26.5, 4.15.0',
  source: 'https://github.com/amannn/next-intl/blob/v4.15.0/packages/next-intl/src/routing/config.tsx',
  ecosystem: 'Internationalisation',
  records: ['next-intl.localeCookie'],
  words: ['cookie'],
  cookies: [
    {
      // `{ name, sameSite: 'lax', ...localeCookie }`, or `false` for no cookie; set by `response.cookies.set()` of Next
      call: ['next-intl/routing#defineRouting', 'next-intl/middleware#()', 'next-intl/navigation#createNavigation'],
      says: 'localeCookie',
      does: 'configure',
      defaultName: 'NEXT_LOCALE',
      forms: [{ name: '0.localeCookie.name', attributes: '0.localeCookie' }],
      otherStrings: 'prints',
      true: 'prints',
      // The base path of the application.
      defaults: { sameSite: 'lax', path: 'unknown' },
      undefined: 'clears',
      unsupported: ['httpOnly', 'expires'],
    },
  ],
} satisfies Library;
