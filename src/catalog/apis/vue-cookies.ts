import type { Library } from '../types.js';

export default {
  package: 'vue-cookies',
  versions: '1.7.0, 1.7.4, 1.8.6',
  source: 'https://unpkg.com/vue-cookies@1.8.6/vue-cookies.js',
  ecosystem: 'Browser libraries',
  records: ['vue-cookies.set'],
  words: ['cookie'],
  receivers: {
    // `this.$cookies` and the global `$cookies`, which other libraries are called as well
    'vue-cookies.$cookies': { names: ['$cookies'], types: ['VueCookies'], properties: ['$cookies'], onlyWith: ['vue-cookies'] },
  },
  cookies: [
    {
      call: ['vue-cookies#set', 'vue-cookies#VueCookies.set', 'vue-cookies#VueCookies().set', '<vue-cookies.$cookies>.set'],
      says: '$cookies.set()',
      in: '>=1.7',
      // An object in the place of `expires` is ignored.
      forms: [
        {
          name: 0,
          value: 1,
          positional: { expires: 2, path: 3, domain: 4, secure: 5, sameSite: 6, partitioned: 7 },
          misplaced: 2,
        },
      ],
      keys: { httpOnly: null, maxAge: null, priority: null },
      otherStrings: 'prints',
      spelling: { strict: 'Strict', lax: 'Lax', none: 'None' },
      true: 'prints',
      defaults: { sameSite: 'lax', path: '/' },
      expires: 'seconds',
      // A session, and until 9999.
      neverExpires: [0, -1],
      runsIn: 'browser',
      // `VueCookies.config('1d', '/', '', true, 'None')`
      defaultsElsewhere: ['ookies.config('],
      defaultsFrom: [
        { call: '*.use', where: { at: 0, from: ['vue-cookies'] }, attributes: 1 },
        { call: 'vue-cookies#install', attributes: 1 },
      ],
      variants: [{ in: '<1.8.4', false: 'lax' }],
    },
    {
      call: ['vue-cookies#remove', 'vue-cookies#VueCookies.remove', 'vue-cookies#VueCookies().remove', '<vue-cookies.$cookies>.remove'],
      says: '$cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, positional: { path: 1, domain: 2 } }],
      runsIn: 'browser',
      defaults: { sameSite: 'lax', path: '/' },
    },
  ],
} satisfies Library;
