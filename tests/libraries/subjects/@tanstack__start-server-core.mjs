import { fetched } from '../helpers.mjs';

const serverFunction = (statement) => `
  import { createServerFn } from '@tanstack/react-start';
  import { setCookie, deleteCookie } from '@tanstack/react-start/server';
  export const save = createServerFn().handler(() => {
    ${statement}
  });
`;

/** As Start runs it: in the scope of a request. */
const inRequest = (statement) => `
  import { setCookie, deleteCookie, reconcileResponse, withStartRequest } from 'start/requests';
  export default withStartRequest((request, options, event) => {
    ${statement}
    return reconcileResponse(new Response('ok'), event);
  });
`;

const set = ({ after }) => `setCookie('a', 'b'${after});`;

export default [
  {
    package: '@tanstack/start-server-core',
    version: '1.169.45',
    node: 24,
    record: 'tanstack-start.setCookie',
    sends: fetched,
    uses: { 'start/requests': './node_modules/@tanstack/start-server-core/dist/esm/internal-request-response.js' },
    also: { delete: { code: serverFunction(`deleteCookie('a');`), program: inRequest(`deleteCookie('a');`) } },
    code: (options) => serverFunction(set(options)),
    program: (options) => inRequest(set(options)),
  },
];
