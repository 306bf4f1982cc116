import Fastify from 'fastify';
import cookie from '@fastify/cookie';

const app = Fastify();
await app.register(cookie, { secret: 'my-secret' });

app.get('/', async (request, reply) => {
  reply.setCookie('theme', 'dark', { path: '/', maxAge: 3600 });
  reply.setCookie('embed', '42', { path: '/', httpOnly: true, sameSite: 'none' });
  reply.setCookie('partner', 'p1', { path: '/', signed: true, sameSite: 'none', secure: false, maxAge: 60 });
  return 'hello';
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
