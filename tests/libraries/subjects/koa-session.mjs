import { koa } from '../helpers.mjs';

const code = ({ more }) => `
  import Koa from 'koa';
  import session from 'koa-session';
  const app = new Koa();
  app.use(session({ key: 'session', signed: false${more} }, app));
  app.use((ctx) => {
    ctx.session.user = 1;
    ctx.body = 'ok';
  });
  export default app;
`;

const session = { package: 'koa-session', record: 'koa-session', sends: koa, code };

export default [
  { ...session, installed: 'koa-session-6', version: '6.4.0' },
  { ...session, installed: 'koa-session-7', version: '7.0.2' },
];
