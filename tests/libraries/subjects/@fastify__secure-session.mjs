import { fastify } from '../helpers.mjs';

export default [
  {
    package: '@fastify/secure-session',
    version: '8.4.0',
    record: '@fastify/secure-session',
    sends: fastify,
    code: ({ under }) => `
      import Fastify from 'fastify';
      import secureSession from '@fastify/secure-session';
      const fastify = Fastify();
      fastify.register(secureSession, { key: Buffer.alloc(32)${under('cookie')} });
      fastify.get('/', (request, reply) => {
        request.session.set('user', 1);
        reply.send('ok');
      });
      export default fastify;
    `,
  },
];
