import Hapi from '@hapi/hapi';

const server = Hapi.server({ port: process.env.PORT });

server.state('embed', { ttl: 3_600_000, path: '/', isSameSite: 'None', isSecure: false, isHttpOnly: true, encoding: 'none' });

server.route({
  method: 'GET',
  path: '/',
  handler: (request, h) =>
    h.response('hello').state('embed', '42').state('theme', 'dark', { path: '/', isSameSite: false, isSecure: false, isHttpOnly: false }),
});

await server.start();
