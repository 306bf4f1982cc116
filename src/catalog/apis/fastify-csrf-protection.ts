import type { Library } from '../types.js';
import { reply } from './fastify-cookie.js';

export default {
  package: '@fastify/csrf-protection',
  versions: '6.0.0, 7.1.0, 8.0.2',
  source: 'https://github.com/fastify/csrf-protection/blob/v8.0.2/index.js',
  ecosystem: 'Fastify',
  records: ['@fastify/csrf-protection'],
  words: ['cookie'],
  cookies: [
    {
      ...reply,
      call: '*.register',
      says: '@fastify/csrf-protection',
      does: 'configure',
      defaultName: '_csrf',
      // Without `cookieOpts` the cookie is SameSite=Strict, HttpOnly and has Path=/. `cookieOpts` take the place of all
      // three: then it is as any other of @fastify/cookie.
      forms: [
        {
          where: { at: 0, from: ['@fastify/csrf-protection'] },
          needs: '1.cookieOpts',
          name: '1.cookieKey',
          attributes: '1.cookieOpts',
        },
      ],
      versionOf: '@fastify/cookie',
    },
  ],
} satisfies Library;
