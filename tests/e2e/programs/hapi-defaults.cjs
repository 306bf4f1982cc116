const Hapi = require('@hapi/hapi');

const server = Hapi.server({ port: process.env.PORT });

server.route({
  method: 'GET',
  path: '/',
  handler: (request, h) => {
    h.state('theme', 'dark', { path: '/' });
    h.state('embed', '42', { path: '/', isSameSite: 'None', isSecure: false, ttl: 60_000 });
    return { hello: 'world' };
  },
});

server.start();
