import session from '@fastify/session';
import secureSession from '@fastify/secure-session';

export async function plugin(fastify, reply) {
  fastify.register(session, { secret: 's' });
  fastify.register(session, { secret: 's', cookie: { maxAge: 60000 } });
  fastify.register(secureSession, { key: 'k', cookieName: 'app', cookie: { sameSite: 'none', path: '/' } });
  reply.setCookie('a', 'b', { sameSite: 'none', path: '/' });
  reply.setCookie('a', 'b', { sameSite: undefined });
  return fastify.serializeCookie('a', 'b');
}
