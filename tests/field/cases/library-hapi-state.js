// hapi: what `server.state()` says of a name holds for the cookies of that name. It refuses what it does not know.
import Hapi from '@hapi/hapi';

const server = Hapi.server();
server.state('embed', { isSameSite: 'None', isSecure: true });
server.state('bad', { isSameSite: 'None', isSecure: false }); // expect: none-requires-secure
server.state('lower', { isSameSite: 'lax' }); // expect: valid-samesite
server.state('wrong', { sameSite: 'Lax' }); // expect: valid-samesite
server.state('yes', { isSameSite: true }); // expect: valid-samesite
server.state('open', { isSameSite: false }); // expect: require-samesite
server.state('theme', { ttl: null, encoding: 'base64json' });

export const plugin = {
  name: 'login',
  register: async (server) => {
    server.state('plugin', { isSameSite: 'None', isSecure: false }); // expect: none-requires-secure
    server.route({
      method: 'POST',
      path: '/login',
      handler(request, h) {
        h.state('embed', '1');
        h.state('embed', '1', { isSecure: false }); // expect: none-requires-secure
        h.state('theme', 'dark', { isSecure: false });
        return h.redirect('/');
      },
    });
  },
};
