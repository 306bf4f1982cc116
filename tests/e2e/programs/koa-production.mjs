import Koa from 'koa';

const app = new Koa();
app.proxy = process.env.NODE_ENV === 'production';

app.use((ctx) => {
  ctx.cookies.set('sid', 'abc', { maxAge: 60_000, secure: process.env.NODE_ENV === 'production' });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
