import type { Library } from '../types.js';

export default {
  package: 'vue3-cookies',
  versions: '1.0.6',
  source: 'https://unpkg.com/vue3-cookies@1.0.6/dist/index.js',
  ecosystem: 'Browser libraries',
  records: ['vue3-cookies.set'],
  words: ['cookie'],
  receivers: {
    'vue3-cookies.$cookies': { properties: ['$cookies'], types: ['VueCookies'], onlyWith: ['vue3-cookies'] },
  },
  cookies: [
    {
      call: ['vue3-cookies#useCookies().cookies.set', '<vue3-cookies.$cookies>.set'],
      says: 'cookies.set()',
      forms: [{ name: 0, value: 1, positional: { expires: 2, path: 3, domain: 4, secure: 5, sameSite: 6 }, misplaced: 2 }],
      keys: { httpOnly: null, maxAge: null, partitioned: null, priority: null },
      otherStrings: 'prints',
      true: 'prints',
      // It is printed as `; SameSute=; SameSite=Lax`.
      defaults: { sameSite: 'lax', path: '/' },
      expires: 'seconds',
      // A session, and until 9999.
      neverExpires: [0, -1],
      runsIn: 'browser',
      // Whatever SameSite these set is printed as `SameSute`.
      defaultsElsewhere: ['globalCookiesConfig', 'ookies.config('],
    },
    {
      call: ['vue3-cookies#useCookies().cookies.remove', '<vue3-cookies.$cookies>.remove'],
      says: 'cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, positional: { path: 1, domain: 2 } }],
      runsIn: 'browser',
      defaults: { sameSite: 'lax', path: '/' },
    },
  ],
} satisfies Library;
