/* settings: {"versions": {"@fastify/cookie": "9.4.0"}} */
// @fastify/cookie 9 adds no SameSite by itself.
import Fastify from 'fastify';
import cookie from '@fastify/cookie';

const fastify = Fastify();
await fastify.register(cookie, { secret: 's' });

fastify.get('/', async (request, reply) => {
  reply.setCookie('a', 'b'); // expect: require-samesite
  reply.setCookie('a', 'b', { path: '/' }); // expect: require-samesite
  reply.setCookie('a', 'b', { sameSite: 'lax' });
  reply.cookie('a', 'b', { sameSite: 'none', secure: true });
  reply.cookie('a', 'b', { sameSite: 'none', secure: 'auto' });
  reply.cookie('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  reply.clearCookie('a');
  return {};
});
