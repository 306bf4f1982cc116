const Koa = require('koa');

const app = new Koa();

app.use(async (ctx) => {
  ctx.cookies.set('theme', 'dark');
  ctx.cookies.set('lang', 'en', { httpOnly: false, path: '/', expires: new Date(Date.now() + 60_000) });
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
