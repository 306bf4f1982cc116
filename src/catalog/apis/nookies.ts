import type { Library } from '../types.js';

export default {
  package: 'nookies',
  versions: '2.5.2',
  source: 'https://unpkg.com/nookies@2.5.2/dist/index.js',
  ecosystem: 'Browser libraries',
  records: ['nookies.setCookie', 'nookies.destroyCookie'],
  words: ['nookies'],
  cookies: [
    // In a browser it throws on `httpOnly: true`.
    { call: ['nookies#setCookie', 'nookies#set'], says: 'setCookie()', forms: [{ name: 1, value: 2, attributes: 3 }], runsIn: 'either' },
    {
      call: ['nookies#destroyCookie', 'nookies#destroy'],
      says: 'destroyCookie()',
      does: 'delete',
      forms: [{ name: 1, attributes: 2 }],
      runsIn: 'either',
    },
  ],
  readers: [{ call: ['nookies#parseCookies', 'nookies#get'] }],
} satisfies Library;
