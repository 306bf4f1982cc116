import session from '@fastify/session';
import secureSession from '@fastify/secure-session';

export async function plugin(fastify, reply) {
  fastify.register(session, { secret: 's', cookie: { sameSite: 'lax' } });
  fastify.register(session, { secret: 's', cookie: { maxAge: 60000, sameSite: 'lax' } });
  fastify.register(secureSession, { key: 'k', cookieName: 'app', cookie: { sameSite: 'none', path: '/', secure: true } });
  reply.setCookie('a', 'b', { sameSite: 'none', path: '/', secure: true });
  reply.setCookie('a', 'b', { sameSite: 'lax' });
  return fastify.serializeCookie('a', 'b', { sameSite: 'lax' });
}
