// `header` of a Fastify reply adds to a Set-Cookie that is there.
import Fastify from 'fastify';

const server = Fastify();
server.get('/', async (request, reply) => {
  reply.header('Set-Cookie', 'a=1; SameSite=Lax');
  reply.header('Set-Cookie', 'b=2; SameSite=Lax');
  reply.raw.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  reply.raw.setHeader('Set-Cookie', 'b=2; SameSite=Lax'); // expect: no-unstorable-cookie
  return 'ok';
});
