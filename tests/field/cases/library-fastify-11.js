/* settings: {"versions": {"@fastify/cookie": "11.1.5"}} */
// @fastify/cookie 10 and later add SameSite=Lax, which an explicit undefined takes away.
import Fastify from 'fastify';
import fastifyCookie, { serialize } from '@fastify/cookie';

const fastify = Fastify();
await fastify.register(fastifyCookie, { secret: 's' });

fastify.get('/', async (request, reply) => {
  reply.setCookie('a', 'b');
  reply.setCookie('a', 'b', { path: '/', httpOnly: true });
  reply.setCookie('a', 'b', { sameSite: undefined }); // expect: require-samesite
  reply.setCookie('a', 'b', { sameSite: false }); // expect: require-samesite
  reply.setCookie('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  reply.setCookie('a', 'b', { samesite: 'strict' }); // expect: valid-samesite
  reply.setCookie('a', 'b', { sameSite: true, secure: 'auto' });
  reply.clearCookie('a', { path: '/' });
  reply.header('Set-Cookie', fastify.serializeCookie('a', 'b')); // expect: require-samesite
  reply.header('Set-Cookie', request.server.serializeCookie('a', 'b', { sameSite: 'lax' }));
  reply.header('Set-Cookie', serialize('a', 'b', { httpOnly: true })); // expect: require-samesite
  return {};
});
