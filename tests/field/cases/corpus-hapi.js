/* The server's own attributes are for cookies that bring none. */
import { Server } from '@hapi/hapi';

export function proxy(port, cookieOf) {
  const server = new Server({ port, state: { isHttpOnly: true, isSameSite: false } });
  server.route({
    method: 'GET',
    path: '/',
    handler(request, h) {
      const { name, value, options } = cookieOf(request);
      h.state(name, value, options);
      return h.response('ok');
    },
  });
  return server;
}
