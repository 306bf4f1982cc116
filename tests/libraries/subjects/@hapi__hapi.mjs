import { hapi as sends } from '../helpers.mjs';

const server = (state, statement) => `
  import Hapi from '@hapi/hapi';
  const server = Hapi.server();
  ${state}server.route({
    method: 'GET',
    path: '/',
    handler: (request, h) => {
      ${statement}
    },
  });
  export default server;
`;

const hapi = {
  package: '@hapi/hapi',
  version: '21.4.10',
  sends,
  keys: { sameSite: 'isSameSite', secure: 'isSecure', httpOnly: 'isHttpOnly' },
  values: { none: 'None', lax: 'Lax' },
  misspelt: 'sameSite',
};

export default [
  {
    ...hapi,
    record: 'hapi.h.state',
    at: ['h.state(', 'h.unstate('],
    code: ({ after }) => server('', `h.state('a', 'b'${after});\n      return 'ok';`),
    also: { delete: server('', `h.unstate('a');\n      return 'ok';`) },
  },
  {
    ...hapi,
    record: 'hapi.server.state',
    at: ['server.state('],
    code: ({ after }) => server(`server.state('a'${after});\n  `, `return h.response('ok').state('a', 'b');`),
  },
];
