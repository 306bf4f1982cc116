import Fastify from 'fastify';
import cookie from '@fastify/cookie';

const app = Fastify({ trustProxy: true });
await app.register(cookie, { parseOptions: { path: '/', httpOnly: true, sameSite: 'strict' } });

app.get('/', async (request, reply) => {
  reply.setCookie('sid', 'abc');
  reply.setCookie('embed', '42', { sameSite: 'none' });
  return 'hello';
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
