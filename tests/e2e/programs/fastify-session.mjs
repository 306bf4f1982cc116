import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import session from '@fastify/session';

const app = Fastify({ trustProxy: true });
await app.register(cookie);
await app.register(session, { secret: 'a secret with minimum length of 32 characters', cookie: { maxAge: 1_800_000 } });

app.get('/', async (request) => {
  request.session.views = (request.session.views ?? 0) + 1;
  return `${request.session.views} views`;
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
