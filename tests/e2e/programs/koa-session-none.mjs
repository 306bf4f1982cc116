import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
app.proxy = true;
app.keys = ['some secret'];
app.use(session({ sameSite: 'none', secure: false }, app));
app.use((ctx) => {
  ctx.session.user = 'anna';
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
