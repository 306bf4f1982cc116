import { fastify as sends } from '../helpers.mjs';

const app = (statement) => `
  import Fastify from 'fastify';
  import fastifyCookie from '@fastify/cookie';
  const fastify = Fastify();
  fastify.register(fastifyCookie);
  fastify.get('/', (request, reply) => {
    ${statement}
  });
  export default fastify;
`;

const cookie = {
  package: '@fastify/cookie',
  record: 'fastify.reply.setCookie',
  sends,
  code: ({ after }) => app(`reply.setCookie('a', 'b'${after}).send('ok');`),
  also: { delete: app(`reply.clearCookie('a').send('ok');`) },
};

export default [
  { ...cookie, version: '11.1.5' },
  { ...cookie, installed: '@fastify/cookie-10', version: '10.0.1' },
  { ...cookie, installed: '@fastify/cookie-9', version: '9.4.0', uses: { fastify: 'fastify-4' } },
  {
    package: '@fastify/cookie',
    version: '11.1.5',
    record: 'fastify.serializeCookie',
    code: ({ after }) => `
      import { serialize } from '@fastify/cookie';
      export default serialize('a', 'b'${after});
    `,
  },
];
