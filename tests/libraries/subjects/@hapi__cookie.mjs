import { hapi } from '../helpers.mjs';

export default [
  {
    package: '@hapi/cookie',
    version: '12.0.1',
    record: '@hapi/cookie',
    sends: hapi,
    at: ['server.auth.strategy('],
    keys: { sameSite: 'isSameSite', secure: 'isSecure', httpOnly: 'isHttpOnly' },
    values: { none: 'None', lax: 'Lax' },
    misspelt: 'sameSite',
    code: ({ more }) => `
      import Hapi from '@hapi/hapi';
      import cookie from '@hapi/cookie';
      const server = Hapi.server();
      await server.register(cookie);
      server.auth.strategy('session', 'cookie', {
        cookie: { name: 'session', password: 'a password of at least thirty-two characters'${more} },
      });
      server.route({
        method: 'GET',
        path: '/',
        handler: (request) => {
          request.cookieAuth.set({ user: 1 });
          return 'ok';
        },
      });
      export default server;
    `,
  },
];
