/* settings: {"versions": {"@fastify/cookie": "11.1.5"}} */
// `parseOptions` of the plugin are the defaults of every cookie.
import Fastify from 'fastify';

const app = Fastify();
app.register(import('@fastify/cookie'), { parseOptions: { sameSite: 'none', secure: true, path: '/' } });

app.post('/login', (request, reply) => {
  reply.setCookie('a', 'b');
  reply.setCookie('a', 'b', { sameSite: 'none' });
  reply.setCookie('a', 'b', { secure: false }); // expect: none-requires-secure
  reply.setCookie('a', 'b', { sameSite: null }); // expect: require-samesite
  reply.send();
});
