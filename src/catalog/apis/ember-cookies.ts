import type { Conventions, Library } from '../types.js';

const ember = { otherStrings: 'prints', true: 'prints', false: 'prints', keys: { priority: null }, runsIn: 'either' } satisfies Conventions;

/** `@service cookies;` and `this.cookies.write(…)` */
const shownBy = ['@ember/service', 'ember-cookies/services/cookies'];

export default {
  package: 'ember-cookies',
  versions: '1.4.1',
  source: 'https://unpkg.com/ember-cookies@1.4.1/dist/utils/serialize-cookie.js',
  ecosystem: 'Browser libraries',
  records: ['ember-cookies.write'],
  words: ['cookie'],
  cookies: [
    {
      ...ember,
      call: ['*.cookies.write', 'ember-cookies/services/cookies#().write'],
      shownBy,
      says: 'cookies.write()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...ember,
      call: ['*.cookies.clear', 'ember-cookies/services/cookies#().clear'],
      shownBy,
      says: 'cookies.clear()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
