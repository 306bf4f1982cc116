import Hapi from '@hapi/hapi';

const server = Hapi.server();
server.state('a', { isSameSite: 'None', isSecure: true });
server.state('b', { isSameSite: 'Lax' });
server.state('c', { isSameSite: 'Lax' });

export const login = async (request, h) => {
  h.state('d', '1', { isSameSite: 'None', isSecure: true });
  h.state('e', '1', { isSameSite: 'Lax', path: '/' });
  h.state('f', '1', { isSameSite: 'Lax' });
};
