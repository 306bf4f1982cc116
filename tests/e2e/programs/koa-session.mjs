import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
app.keys = ['some secret'];
app.use(session({ key: 'shop.sess', maxAge: 86_400_000 }, app));
app.use((ctx) => {
  ctx.session.views = (ctx.session.views ?? 0) + 1;
  ctx.body = `${ctx.session.views} views`;
});

app.listen(process.env.PORT);
