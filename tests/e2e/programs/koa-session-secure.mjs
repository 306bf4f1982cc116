import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
app.proxy = true;
app.keys = ['some secret'];
app.use(session({ secure: true, maxAge: 'session' }, app));
app.use((ctx) => {
  ctx.session.user = 'anna';
  ctx.body = 'hello';
});
app.silent = true;

app.listen(process.env.PORT);
