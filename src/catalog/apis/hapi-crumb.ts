import type { Library } from '../types.js';
import { ofPlugin } from './hapi.js';

export default {
  package: '@hapi/crumb',
  versions: '9.0.1',
  source: 'https://github.com/hapijs/crumb/blob/v9.0.1/lib/index.js',
  ecosystem: 'hapi',
  records: ['@hapi/crumb'],
  words: ['ameSite'],
  cookies: [
    {
      ...ofPlugin,
      call: '*.register',
      says: '@hapi/crumb',
      defaultName: 'crumb',
      forms: [{ where: { at: '0.plugin', from: ['@hapi/crumb'] }, name: '0.options.key', attributes: '0.options.cookieOptions' }],
      defaults: { sameSite: 'strict', secure: true, path: '/', httpOnly: true },
    },
  ],
} satisfies Library;
