import type { Library } from '../types.js';
import { tinyCookie } from './tiny-cookie.js';

export default {
  package: 'vue-cookie',
  versions: '1.1.4',
  source: 'https://unpkg.com/vue-cookie@1.1.4/src/vue-cookie.js',
  ecosystem: 'Browser libraries',
  records: ['vue-cookie.set'],
  words: ['cookie'],
  receivers: {
    'vue-cookie.$cookie': { properties: ['$cookie'], onlyWith: ['vue-cookie'] },
  },
  cookies: [
    // It calls tiny-cookie 1.
    {
      ...tinyCookie,
      call: ['vue-cookie#set', '<vue-cookie.$cookie>.set'],
      says: '$cookie.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...tinyCookie,
      call: ['vue-cookie#delete', '<vue-cookie.$cookie>.delete'],
      says: '$cookie.delete()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
