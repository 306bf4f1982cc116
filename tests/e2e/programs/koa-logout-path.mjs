import Koa from 'koa';

const app = new Koa();

app.use((ctx) => {
  if (ctx.path === '/logout') {
    ctx.cookies.set('basket', null);
    ctx.body = 'bye';
  } else {
    ctx.cookies.set('basket', 'b1', { path: '/shop', sameSite: 'lax' });
    ctx.body = 'hello';
  }
});

app.listen(process.env.PORT);
