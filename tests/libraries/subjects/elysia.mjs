import { fetched } from '../helpers.mjs';

const app = (statement) => `
  import { Elysia } from 'elysia';
  const app = new Elysia();
  app.get('/', ({ cookie }) => {
    ${statement}
    return 'ok';
  });
`;

/** Where a file exports its instance, defaults may stand in another one: what is linted does not. */
const served = (statement) => `${app(statement)}  export default app;
`;

const set = ({ more }) => `cookie.a.set({ value: 'b'${more} });`;
const also = (statement) => ({ code: app(statement), program: served(statement) });

export default [
  {
    package: 'elysia',
    version: '1.4.30',
    record: 'elysia.cookie',
    sends: fetched,
    code: (options) => app(set(options)),
    program: (options) => served(set(options)),
    also: { delete: also('cookie.a.remove();'), value: also(`cookie.a.value = 'b';`) },
  },
];
