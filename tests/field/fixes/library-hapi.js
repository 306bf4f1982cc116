import Hapi from '@hapi/hapi';

const server = Hapi.server();
server.state('a', { isSameSite: 'None', isSecure: false });
server.state('b', { isSameSite: 'lax' });
server.state('c', { isSameSite: false });

export const login = async (request, h) => {
  h.state('d', '1', { isSameSite: 'None', isSecure: false });
  h.state('e', '1', { sameSite: 'Lax', path: '/' });
  h.state('f', '1', { isSameSite: undefined });
};
