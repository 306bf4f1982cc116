import Hapi from '@hapi/hapi';
import yar from '@hapi/yar';

const server = Hapi.server({ port: process.env.PORT });

await server.register({
  plugin: yar,
  options: {
    storeBlank: false,
    cookieOptions: { password: 'the-password-must-be-at-least-32-characters-long', isSameSite: 'None', isSecure: false },
  },
});

server.route({
  method: 'GET',
  path: '/',
  handler: (request) => {
    request.yar.set('user', 'anna');
    return 'hello';
  },
});

await server.start();
