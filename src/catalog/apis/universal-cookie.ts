import type { Conventions, Library } from '../types.js';

/** Options are merged over the second argument of `new Cookies()` (versions 7 and 8), `undefined` included. */
export const universalCookie = { undefined: 'clears', runsIn: 'either' } satisfies Conventions;

/** What its instances are made by: `new Cookies(header, { sameSite: 'lax' })`. */
const MADE = ['universal-cookie#()', 'universal-cookie#Cookies()'];
const made = { ...universalCookie, defaultsFrom: [{ call: MADE, attributes: 1, for: 'made' }] } satisfies Conventions;

/** What takes an instance over: `useCookies(names, options, new Cookies(null, { … }))`. */
const taken = { ...universalCookie, defaultsFrom: [{ call: MADE, attributes: 1 }] } satisfies Conventions;
const TAKERS = [
  '@vueuse/integrations#useCookies()',
  '@vueuse/integrations#createCookies()()',
  '@vueuse/integrations/useCookies#useCookies()',
  '@vueuse/integrations/useCookies#createCookies()()',
  // universal-cookie-express
  '*.universalCookies',
];

export default {
  package: 'universal-cookie',
  versions: '4.0.4, 7.2.2, 8.1.2; @vueuse/integrations 14.4.0, universal-cookie-express 8.1.2',
  source: 'https://unpkg.com/universal-cookie@8.1.2/esm/index.mjs',
  ecosystem: 'Browser libraries',
  records: ['universal-cookie.set', 'universal-cookie.remove'],
  words: ['cookie'],
  cookies: [
    {
      ...made,
      call: MADE.map((object) => `${object}.set`),
      says: 'cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...made,
      call: MADE.map((object) => `${object}.remove`),
      says: 'cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    {
      ...taken,
      call: TAKERS.map((object) => `${object}.set`),
      says: 'cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...taken,
      call: TAKERS.map((object) => `${object}.remove`),
      says: 'cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
  readers: [{ call: [...MADE, ...TAKERS].map((object) => `${object}.get`), name: 0 }],
} satisfies Library;
