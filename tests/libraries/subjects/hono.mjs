import { fetched } from '../helpers.mjs';

const app = (name, statement) => `
  import { Hono } from 'hono';
  import { ${name} } from 'hono/cookie';
  const app = new Hono();
  app.onError((error, c) => c.text(String(error), 500));
  app.get('/', async (c) => {
    ${statement}
    return c.text('ok');
  });
  export default app;
`;

const hono = { package: 'hono', version: '4.13.19', record: 'hono.setCookie', sends: fetched };

export default [
  {
    ...hono,
    code: ({ after }) => app('setCookie', `setCookie(c, 'a', 'b'${after});`),
    also: { delete: app('deleteCookie', `deleteCookie(c, 'a');`) },
  },
  { ...hono, code: ({ after }) => app('setSignedCookie', `await setSignedCookie(c, 'a', 'b', 'not a secret'${after});`) },
];
