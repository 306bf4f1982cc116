import { hapi } from '../helpers.mjs';

export default [
  {
    package: '@hapi/crumb',
    version: '9.0.1',
    record: '@hapi/crumb',
    sends: hapi,
    at: ['server.register('],
    keys: { sameSite: 'isSameSite', secure: 'isSecure', httpOnly: 'isHttpOnly' },
    values: { none: 'None', lax: 'Lax' },
    misspelt: 'sameSite',
    code: ({ under }) => `
      import Hapi from '@hapi/hapi';
      import crumb from '@hapi/crumb';
      const server = Hapi.server();
      await server.register({ plugin: crumb, options: { key: 'crumb'${under('cookieOptions')} } });
      server.route({ method: 'GET', path: '/', handler: () => 'ok' });
      export default server;
    `,
  },
];
