import Koa from 'koa';

const app = new Koa();
app.proxy = true;
app.silent = true;

app.use((ctx) => {
  ctx.cookies.set('embed', '42', { samesite: 'none', secure: false });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
