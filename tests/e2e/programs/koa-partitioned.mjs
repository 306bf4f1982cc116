import Koa from 'koa';

const app = new Koa();
app.proxy = true;

app.use((ctx) => {
  ctx.cookies.set('chat', 'c1', { partitioned: true, maxAge: 60_000 });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
