import { fastify } from '../helpers.mjs';

export default [
  {
    package: '@fastify/csrf-protection',
    version: '8.0.2',
    record: '@fastify/csrf-protection',
    sends: fastify,
    beside: { '@fastify/cookie': '11.1.5' },
    // Without options the cookie is Strict, which nobody needs to be told.
    abstains: ['no options'],
    code: ({ under }) => `
      import Fastify from 'fastify';
      import fastifyCookie from '@fastify/cookie';
      import csrf from '@fastify/csrf-protection';
      const fastify = Fastify();
      fastify.register(fastifyCookie);
      fastify.register(csrf, { cookieKey: 'csrf'${under('cookieOpts')} });
      fastify.get('/', (request, reply) => reply.send(reply.generateCsrf()));
      export default fastify;
    `,
  },
];
