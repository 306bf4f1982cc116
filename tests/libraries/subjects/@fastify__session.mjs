import { fastify } from '../helpers.mjs';

export default [
  {
    package: '@fastify/session',
    version: '11.1.3',
    record: '@fastify/session',
    sends: fastify,
    // The session is set for requests below its path only, and `/` is what is asked for.
    without: ['path'],
    code: ({ under }) => `
      import Fastify from 'fastify';
      import fastifyCookie from '@fastify/cookie';
      import fastifySession from '@fastify/session';
      const fastify = Fastify();
      fastify.register(fastifyCookie);
      fastify.register(fastifySession, { secret: 'a secret of at least thirty-two characters'${under('cookie')} });
      fastify.get('/', (request, reply) => {
        request.session.user = 1;
        reply.send('ok');
      });
      export default fastify;
    `,
  },
];
