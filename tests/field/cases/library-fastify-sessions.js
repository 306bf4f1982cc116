/* settings: {"versions": {"@fastify/cookie": "11.1.5", "@fastify/secure-session": "8.4.0"}} */
// Plugins of Fastify that set cookies, each told by what is registered.
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import secureSession from '@fastify/secure-session';
import session from '@fastify/session';
import { options } from './options.js';

const app = Fastify();
app.register(cookie);
app.register(helmet, { cookie: { sameSite: 'none', secure: false } });

// Secure by itself, but without SameSite
app.register(session, { secret }); // expect: require-samesite
app.register(session, { secret, cookie: { maxAge: 1800000 } }); // expect: require-samesite
app.register(session, { secret, cookie: { sameSite: 'lax' } });
app.register(session, { secret, cookie: { sameSite: 'none' } });
app.register(session, { secret, cookie: { sameSite: 'none', secure: 'auto' } });
app.register(session, { secret, cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
app.register(session, { secret, sameSite: 'lax' }); // expect: valid-samesite
app.register(session, options);

// SameSite=Lax by @fastify/cookie
app.register(secureSession, { key, cookie: { path: '/' } });
app.register(secureSession, { key, cookie: { path: '/', sameSite: 'none' } }); // expect: none-requires-secure
app.register(secureSession, { key, cookie: { path: '/', sameSite: undefined } }); // expect: require-samesite
app.register(secureSession, [{ key, cookie: { path: '/' } }]);

// SameSite=Strict, as long as there are no options; then Lax
app.register(csrf);
app.register(csrf, { sessionPlugin: '@fastify/session' });
app.register(csrf, { cookieOpts: { signed: true } });
app.register(csrf, { cookieOpts: { sameSite: 'none' } }); // expect: none-requires-secure
app.register(csrf, { cookieOpts: { sameSite: false } }); // expect: require-samesite

app.post('/logout', (request, reply) => {
  request.session.delete();
  reply.send('bye');
});
