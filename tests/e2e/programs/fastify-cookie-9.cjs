const fastify = require('fastify')();

fastify.register(require('@fastify/cookie'));

fastify.get('/', (request, reply) => {
  reply
    .setCookie('theme', 'dark', { path: '/', maxAge: 3600 })
    .setCookie('lang', 'en', { path: '/', httpOnly: true })
    .cookie('embed', '42', { path: '/', sameSite: 'none' })
    .send({ hello: 'world' });
});

fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
