// Plugins of hapi that set cookies, each told by what is registered or by the scheme's name.
import Bell from '@hapi/bell';
import Cookie from '@hapi/cookie';
import Crumb from '@hapi/crumb';
import Hapi from '@hapi/hapi';
import Inert from '@hapi/inert';
import Yar from '@hapi/yar';

const server = Hapi.server({ state: { isSameSite: 'None', isSecure: false } }); // expect: none-requires-secure
await server.register([Bell, Cookie, Inert]);

server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password, isSecure: false } });
server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password, isSameSite: 'Lax' }, redirectTo: '/login' });
server.auth.strategy('session', 'cookie', { cookie: { password, isSameSite: 'None', isSecure: false } }); // expect: none-requires-secure
server.auth.strategy('session', 'cookie', { cookie: { password, isSameSite: 'none' } }); // expect: valid-samesite
server.auth.strategy('session', 'cookie', { cookie: { password, isSameSite: false } }); // expect: require-samesite

server.auth.strategy('github', 'bell', { provider: 'github', password, clientId, clientSecret, isSecure: false });
server.auth.strategy('github', 'bell', { provider: 'github', password, clientId, clientSecret, isSameSite: 'Lax' });
server.auth.strategy('github', 'bell', { provider: 'github', password, clientId, clientSecret, isSameSite: 'None' }); // expect: valid-samesite
server.auth.strategy('token', 'jwt', { cookie: { isSameSite: 'None', isSecure: false } });

await server.register({ plugin: Yar, options: { cookieOptions: { password, isSecure: false } } });
await server.register({ plugin: Yar, options: { cookieOptions: { password, isSameSite: undefined } } });
await server.register({ plugin: Yar, options: { cookieOptions: { password, isSameSite: 'None', isSecure: false } } }); // expect: none-requires-secure
await server.register({ plugin: Yar, options: { cookieOptions: { password, isSameSite: 'lax' } } }); // expect: valid-samesite
await server.register({ plugin: Crumb, options: { cookieOptions: { isSecure: false } } });
await server.register({ plugin: Crumb, options: { cookieOptions: { isSameSite: 'None', isSecure: false } } }); // expect: none-requires-secure
await server.register({ plugin: Inert, options: { cookieOptions: { isSameSite: 'None', isSecure: false } } });
