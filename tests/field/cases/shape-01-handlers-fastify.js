// Receivers by position: Fastify's handlers and hooks. It adds SameSite=Lax itself.
import Fastify from 'fastify';

const server = Fastify();
server.get('/', (a, b) => b.setCookie('a', '1', { sameSite: 'none' })); // expect: none-requires-secure
server.get('/', {}, async (a, b) => b.code(200).setCookie('a', '1', { sameSite: 'none' })); // expect: none-requires-secure
server.addHook('onSend', (a, b, payload, done) => done(b.setCookie('a', '1', { sameSite: 'none' }))); // expect: none-requires-secure
server.setErrorHandler((problem, a, b) => b.setCookie('a', '1', { sameSite: 'none' })); // expect: none-requires-secure
server.route({ method: 'GET', url: '/', handler: (a, b) => b.setCookie('a', '1', { sameSite: 'none' }) }); // expect: none-requires-secure
server.get('/', { preHandler: [(a, b, done) => done(b.setCookie('a', '1', { sameSite: 'none' }))] }, answer); // expect: none-requires-secure
server.get('/', (a, b) => b.setCookie('a', '1'));

export async function plugin(instance) {
  instance.post('/', (a, b) => b.setCookie('a', '1', { sameSite: 'none' })); // expect: none-requires-secure
  instance.decorate('x', (a, b) => b.setCookie('a', '1', { sameSite: 'none' }));
}

function answer(a, b) {
  return b.setCookie('a', '1', { sameSite: 'none' }); // expect: none-requires-secure
}
