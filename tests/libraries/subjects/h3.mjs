import { fetched, listener } from '../helpers.mjs';

const h3v2 = (name, statement) => `
  import { H3, ${name} } from 'h3';
  const app = new H3({ onError: (error) => new Response(String(error.cause ?? error), { status: 500 }) });
  app.get('/', (event) => {
    ${statement}
    return 'ok';
  });
  export default app;
`;

const h3v1 = (name, statement) => `
  import { createApp, eventHandler, toNodeListener, ${name} } from 'h3';
  const app = createApp();
  app.use(
    '/',
    eventHandler((event) => {
      ${statement}
      return 'ok';
    }),
  );
  export default toNodeListener(app);
`;

const session = (
  options,
) => `const session = await useSession(event, { name: 'session', password: 'a password of at least thirty-two characters'${options} });
    await session.update({ user: 1 });`;

const two = { package: 'h3', installed: 'h3-2', version: '2.0.8', sends: fetched };
const one = { package: 'h3', installed: 'h3-1', version: '1.15.11', sends: listener };

export default [
  {
    ...two,
    record: 'h3@2.setCookie',
    code: ({ after }) => h3v2('setCookie', `setCookie(event, 'a', 'b'${after});`),
    also: { delete: h3v2('deleteCookie', `deleteCookie(event, 'a');`) },
  },
  {
    ...one,
    record: 'h3@1.setCookie',
    code: ({ after }) => h3v1('setCookie', `setCookie(event, 'a', 'b'${after});`),
    also: { delete: h3v1('deleteCookie', `deleteCookie(event, 'a');`) },
  },
  {
    ...two,
    record: 'h3.useSession',
    code: ({ under }) => h3v2('useSession', session(under('cookie'))).replace('(event) =>', 'async (event) =>'),
  },
  {
    ...one,
    record: 'h3.useSession',
    code: ({ under }) => h3v1('useSession', session(under('cookie'))).replace('(event) =>', 'async (event) =>'),
  },
];
