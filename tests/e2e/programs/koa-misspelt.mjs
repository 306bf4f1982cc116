import Koa from 'koa';

const app = new Koa();
app.proxy = true;

app.use((ctx) => {
  ctx.cookies.set('embed', '42', { samesite: 'none' });
  ctx.cookies.set('theme', 'dark', { samesite: 'lax', httpOnly: false });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
