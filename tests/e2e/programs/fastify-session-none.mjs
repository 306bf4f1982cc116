import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import session from '@fastify/session';

const app = Fastify();
app.register(cookie);
app.register(session, {
  secret: 'a secret with minimum length of 32 characters',
  cookie: { sameSite: 'none', secure: false },
});

app.get('/', async (request) => {
  request.session.user = 'anna';
  return 'hello';
});

app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
