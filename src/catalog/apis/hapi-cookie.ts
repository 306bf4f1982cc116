import type { Library } from '../types.js';
import { validated } from './hapi.js';

export default {
  package: '@hapi/cookie',
  versions: '12.0.1',
  source: 'https://github.com/hapijs/cookie/blob/v12.0.1/lib/index.js',
  ecosystem: 'hapi',
  records: ['@hapi/cookie'],
  words: ['ameSite'],
  cookies: [
    {
      ...validated,
      call: '*.auth.strategy',
      says: '@hapi/cookie',
      does: 'configure',
      session: true,
      defaultName: 'sid',
      forms: [{ where: { at: 1, is: 'cookie' }, name: '2.cookie.name', attributes: '2.cookie' }],
    },
  ],
} satisfies Library;
