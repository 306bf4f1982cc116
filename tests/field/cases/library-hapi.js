// hapi: Strict and Secure by default; the options have names of their own.
import Hapi from '@hapi/hapi';

const server = Hapi.server({ port: 3000 });

server.route({
  method: 'GET',
  path: '/',
  handler: (request, h) => {
    h.state('a', 'b');
    h.state('a', 'b', { path: '/', isHttpOnly: true });
    h.state('a', 'b', { isSecure: false });
    h.state('a', 'b', { isSameSite: 'Lax' });
    h.state('a', 'b', { isSameSite: 'None' });
    h.state('a', 'b', { isSameSite: 'None', isSecure: false }); // expect: none-requires-secure
    h.state('a', 'b', { isSameSite: false }); // expect: require-samesite
    h.state('a', 'b', { isSameSite: undefined }); // expect: require-samesite
    h.state('a', 'b', { isSameSite: true }); // expect: valid-samesite
    h.state('a', 'b', { sameSite: 'Lax' }); // expect: valid-samesite
    h.unstate('a');
    return h.response('ok').code(200).state('a', 'b', { isSameSite: 'None', isSecure: false }); // expect: none-requires-secure
  },
});

server.ext('onPreResponse', (request, toolkit) => {
  toolkit.state('a', 'b', { isSameSite: 'None', isSecure: false }); // expect: none-requires-secure
  return toolkit.continue;
});
