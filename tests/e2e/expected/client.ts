/** Code that runs in the page. */
import { DELETED, LAX, none, type Program } from '../program.js';

export const client: readonly Program[] = [
  { library: 'document.cookie', file: 'client/document-cookie.js', https: { theme: LAX, visit: LAX, embed: none({ value: '42' }) } },
  { library: 'document.cookie', file: 'client/document-cookie-helper.js', https: { theme: LAX, lang: LAX } },
  { library: 'document.cookie', file: 'client/document-cookie-attributes.js', untouched: true },
  { library: 'document.cookie', file: 'client/document-cookie-concatenation.js', https: { consent: LAX, banner: LAX, embed: none({ value: '42', lifetime: 3600 }) } },
  { library: 'document.cookie', file: 'client/document-cookie-odd.js', https: { a: LAX, b: LAX, c: LAX, d: LAX, f: LAX, e: none({ value: '5' }) } },
  { library: 'document.cookie', file: 'client/document-cookie-https.js', https: { theme: LAX } },
  { library: 'document.cookie', file: 'client/document-cookie-right.js', preset: 'strict', untouched: true },
  { library: 'cookieStore', file: 'client/cookie-store.js', untouched: true },
  {
    library: 'cookieStore', file: 'client/cookie-store-letter-case.js',
    https: { theme: { from: 'stored', to: { sameSite: 'lax' } }, embed: none({ value: '42' }) },
  },
  { library: 'js-cookie', file: 'client/js-cookie.js', https: { theme: LAX, visit: LAX, embed: none({ value: '42' }), partner: none({ value: 'p1', lifetime: 3600 }) } },
  { library: 'js-cookie', file: 'client/js-cookie-defaults.js', https: { theme: LAX } },
  { library: 'js-cookie', file: 'client/js-cookie-logout.js', next: '/logout', afterNext: { sid: DELETED } },
  { library: 'js-cookie', file: 'client/js-cookie-2.js', uses: { 'js-cookie': 'js-cookie-2' }, https: { theme: LAX, embed: none({ value: '42' }) } },
  { library: 'js-cookie', file: 'client/js-cookie-global.js', https: { theme: LAX, embed: none({ value: '42', lifetime: 604_800 }) } },
  { library: 'tiny-cookie', file: 'client/tiny-cookie.js', https: { theme: LAX, embed: none({ value: '42' }) } },
  { library: 'universal-cookie', file: 'client/universal-cookie.js', https: { theme: LAX, cart: LAX, embed: none({ value: '42' }) } },
  { library: 'universal-cookie', file: 'client/universal-cookie-defaults.js', https: { theme: LAX } },
  { library: 'universal-cookie', file: 'client/universal-cookie-none.js', https: { frame: none({ value: 'f1', lifetime: 86_400 }) } },
  { library: 'es-cookie', file: 'client/es-cookie.js', https: { theme: LAX, embed: none({ value: '42' }) } },
  { library: 'typescript-cookie', file: 'client/typescript-cookie.js', https: { theme: LAX, embed: none({ value: '42' }) } },
];
