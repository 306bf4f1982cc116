import Koa from 'koa';

const app = new Koa();
app.proxy = true;

app.use((ctx) => {
  ctx.cookies.set('__Host-sid', 'abc', { sameSite: 'lax' });
  ctx.cookies.set('__Secure-lang', 'en', { sameSite: 'lax', secure: false });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
