import Fastify from 'fastify';
import secureSession from '@fastify/secure-session';

const app = Fastify();
await app.register(secureSession, {
  key: Buffer.alloc(32, 'a secret'),
  sessionName: 'session',
  cookieName: 'frame',
  cookie: { path: '/', sameSite: 'none', maxAge: 3600 },
});

app.get('/', async (request) => {
  const views = (request.session.get('views') ?? 0) + 1;
  request.session.set('views', views);
  return `${views} views`;
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
