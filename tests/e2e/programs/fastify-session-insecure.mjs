import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import session from '@fastify/session';

const app = Fastify();
await app.register(cookie);
await app.register(session, {
  secret: 'a secret with minimum length of 32 characters',
  cookieName: 'shop',
  cookie: { secure: false, path: '/' },
});

app.get('/', async (request) => {
  request.session.user = 'anna';
  return 'hello';
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
