import type { Conventions, Library } from '../types.js';

const next = {
  keys: { expires: 'expire', httpOnly: null, maxAge: null, partitioned: null, priority: null },
  otherStrings: 'prints',
  true: 'prints',
  defaults: { sameSite: 'lax', path: '/' },
  expires: 'seconds',
  // A session, and until 9999.
  neverExpires: [0, -1],
  runsIn: 'browser',
  defaultsFrom: [{ call: ['vue-cookie-next#VueCookieNext.config', 'vue-cookie-next#useCookie().config'], attributes: 0 }],
} satisfies Conventions;

export default {
  package: 'vue-cookie-next',
  versions: '1.3.0',
  source: 'https://unpkg.com/vue-cookie-next@1.3.0/dist/vue-cookie-next.esm-bundler.js',
  ecosystem: 'Browser libraries',
  records: ['vue-cookie-next.setCookie'],
  words: ['cookie'],
  receivers: {
    'vue-cookie-next.$cookie': { properties: ['$cookie'], onlyWith: ['vue-cookie-next'] },
  },
  cookies: [
    {
      ...next,
      call: ['vue-cookie-next#VueCookieNext.setCookie', 'vue-cookie-next#useCookie().setCookie', '<vue-cookie-next.$cookie>.setCookie'],
      says: 'setCookie()',
      in: '>=1.2',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...next,
      call: ['vue-cookie-next#VueCookieNext.removeCookie', 'vue-cookie-next#useCookie().removeCookie'],
      says: 'removeCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
