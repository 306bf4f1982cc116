import { koa } from '../helpers.mjs';

export default [
  {
    package: 'koa-generic-session',
    version: '2.3.1',
    record: 'koa-generic-session',
    sends: koa,
    // The session is set for requests below its path only, and `/` is what is asked for.
    without: ['path'],
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
