import Koa from 'koa';

const app = new Koa({ proxy: true, keys: ['one', 'two'] });
const options = { signed: true, maxAge: 3_600_000, overwrite: true };

app.use(async (ctx, next) => {
  ctx.cookies.set('user', 'anna', options);
  await next();
});
app.use((ctx) => {
  ctx.body = { hello: ctx.cookies.get('user', { signed: true }) ?? 'nobody' };
});

app.listen(process.env.PORT);
