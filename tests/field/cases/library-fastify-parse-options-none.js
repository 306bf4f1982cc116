/* settings: {"versions": {"@fastify/cookie": "11.1.5"}} */
// Defaults with SameSite=None, and without Secure.
const fastify = require('fastify')();

fastify.register(require('@fastify/cookie'), { parseOptions: { sameSite: 'none' } });
fastify.get('/', (request, reply) => {
  reply.setCookie('a', 'b'); // expect: none-requires-secure
  reply.setCookie('a', 'b', { secure: true });
  reply.setCookie('a', 'b', { sameSite: 'lax' });
});
