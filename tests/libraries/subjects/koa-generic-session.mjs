import { koa } from '../helpers.mjs';

export default [
  {
    package: 'koa-generic-session',
    version: '2.3.1',
    record: 'koa-generic-session',
    sends: koa,
    code: ({ under }) => `
      import Koa from 'koa';
      import session from 'koa-generic-session';
      const app = new Koa();
      app.keys = ['not a secret'];
      app.use(session({ key: 'session'${under('cookie')} }));
      app.use((ctx) => {
        ctx.session.user = 1;
        ctx.body = 'ok';
      });
      export default app;
    `,
    only: 'session=',
  },
];
