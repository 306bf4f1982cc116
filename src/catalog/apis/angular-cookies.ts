import type { CookieApi, Library } from '../types.js';

const angularjs = {
  keys: { sameSite: 'samesite', httpOnly: null, maxAge: null, partitioned: null, priority: null },
  // The path of `<base href>`, if there is one.
  defaults: { path: 'unknown' },
  runsIn: 'browser',
  otherStrings: 'prints',
  true: 'prints',
  deletingValues: ['absent'],
  defaultsElsewhere: ['$cookiesProvider'],
  variants: [{ in: '<1.7.1', keys: { sameSite: null, httpOnly: null, maxAge: null, partitioned: null, priority: null } }],
} satisfies Partial<CookieApi>;

export default {
  package: 'angular-cookies',
  versions: '1.6.10, 1.7.0, 1.7.1, 1.8.3',
  source: 'https://unpkg.com/angular-cookies@1.8.3/angular-cookies.js',
  ecosystem: 'Browser libraries',
  records: ['angularjs.$cookies.put'],
  words: ['cookie'],
  receivers: {
    // AngularJS injects it by this name; nothing else that is called so has a method `put`.
    'angular.$cookies': { names: ['$cookies'], properties: ['$cookies'] },
  },
  cookies: [
    {
      ...angularjs,
      call: ['<angular.$cookies>.put', '<angular.$cookies>.putObject'],
      says: '$cookies.put()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    // Many things have a method of this name; only what AngularJS injects is called so.
    { ...angularjs, call: '<angular.$cookies>.remove', says: '$cookies.remove()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
