import Koa from 'koa';

// It stands behind a proxy that ends TLS, and does not know.
const app = new Koa();

app.use((ctx) => {
  ctx.cookies.set('theme', 'dark', { sameSite: 'strict' });
  ctx.cookies.set('embed', '42', { sameSite: 'none', secure: false });
  ctx.cookies.set('sid', 'abc', { httpOnly: true });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
