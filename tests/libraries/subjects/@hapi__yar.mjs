import { hapi } from '../helpers.mjs';

export default [
  {
    package: '@hapi/yar',
    version: '11.0.3',
    record: '@hapi/yar',
    sends: hapi,
    at: ['server.register('],
    keys: { sameSite: 'isSameSite', secure: 'isSecure', httpOnly: 'isHttpOnly' },
    values: { none: 'None', lax: 'Lax' },
    misspelt: 'sameSite',
    code: ({ more }) => `
      import Hapi from '@hapi/hapi';
      import yar from '@hapi/yar';
      const server = Hapi.server();
      await server.register({
        plugin: yar,
        options: { cookieOptions: { password: 'a password of at least thirty-two characters'${more} } },
      });
      server.route({
        method: 'GET',
        path: '/',
        handler: (request) => {
          request.yar.set('user', 1);
          return 'ok';
        },
      });
      export default server;
    `,
  },
];
