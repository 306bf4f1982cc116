import type { Library } from '../types.js';
import { keys, ofPlugin } from './hapi.js';

export default {
  package: '@hapi/bell',
  versions: '13.2.0',
  source: 'https://github.com/hapijs/bell/blob/v13.2.0/lib/index.js',
  ecosystem: 'hapi',
  records: ['@hapi/bell'],
  words: ['ameSite'],
  cookies: [
    {
      ...ofPlugin,
      call: '*.auth.strategy',
      says: '@hapi/bell',
      forms: [{ where: { at: 1, is: 'bell' }, name: '2.cookie', attributes: 2 }],
      keys: { ...keys, path: null, partitioned: null },
      defaults: { sameSite: 'strict', secure: true, path: '/', httpOnly: true },
      // Its cookie is for a login that comes back by a link: SameSite=None is refused.
      sameSite: ['Strict', 'Lax'],
    },
  ],
} satisfies Library;
