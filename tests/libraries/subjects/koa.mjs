import { koa as sends } from '../helpers.mjs';

const app = (statement) => `
  import Koa from 'koa';
  const app = new Koa();
  app.use((ctx) => {
    ${statement}
    ctx.body = 'ok';
  });
  export default app;
`;

const koa = {
  package: 'koa',
  record: 'koa.ctx.cookies.set',
  sends,
  code: ({ after }) => app(`ctx.cookies.set('a', 'b'${after});`),
  also: { delete: app(`ctx.cookies.set('a', null);`) },
};

export default [
  { ...koa, installed: 'koa-3', version: '3.3.0' },
  { ...koa, installed: 'koa-2', version: '2.16.4' },
];
