import Koa from 'koa';

const app = new Koa();
app.proxy = true;

app.use((ctx) => {
  ctx.cookies.set('theme', 'dark', { maxAge: 3_600_000, httpOnly: false });
  ctx.cookies.set('embed', '42', { sameSite: 'none', secure: false });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
