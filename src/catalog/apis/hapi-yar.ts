import type { Library } from '../types.js';
import { ofPlugin } from './hapi.js';

export default {
  package: '@hapi/yar',
  versions: '11.0.3',
  source: 'https://github.com/hapijs/yar/blob/v11.0.3/lib/index.js',
  ecosystem: 'hapi',
  records: ['@hapi/yar'],
  words: ['ameSite'],
  cookies: [
    {
      ...ofPlugin,
      call: '*.register',
      says: '@hapi/yar',
      session: true,
      defaultName: 'session',
      forms: [{ where: { at: '0.plugin', from: ['@hapi/yar'] }, name: '0.options.name', attributes: '0.options.cookieOptions' }],
      defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
    },
  ],
} satisfies Library;
