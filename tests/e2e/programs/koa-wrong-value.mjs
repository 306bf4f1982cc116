import Koa from 'koa';

const app = new Koa();
app.silent = true;

app.use((ctx) => {
  ctx.cookies.set('theme', 'dark', { sameSite: 'Laxx' });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
