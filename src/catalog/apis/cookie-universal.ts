import type { Conventions, Library } from '../types.js';

/** `Path=/` is only set where there are no options at all. */
const universal = {
  keys: { partitioned: null, priority: null },
  defaults: { path: '/' },
  replacesDefaults: true,
  undefined: 'clears',
  runsIn: 'either',
} satisfies Conventions;

export default {
  package: 'cookie-universal',
  versions: '2.2.2',
  source: 'https://unpkg.com/cookie-universal@2.2.2/dist/cookie-universal-common.js',
  ecosystem: 'Browser libraries',
  records: ['cookie-universal.set'],
  words: ['cookie'],
  cookies: [
    { ...universal, call: 'cookie-universal#().set', says: 'cookies.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    {
      ...universal,
      call: 'cookie-universal#().remove',
      says: 'cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
