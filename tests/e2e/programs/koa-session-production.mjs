import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
const isProduction = process.env.NODE_ENV === 'production';
app.proxy = isProduction;
app.silent = true;
app.keys = ['some secret'];

const CONFIG = { key: 'shop.sess', maxAge: 86_400_000, httpOnly: true };
if (isProduction) CONFIG.secure = true;

app.use(session(CONFIG, app));
app.use((ctx) => {
  ctx.session.views = (ctx.session.views ?? 0) + 1;
  ctx.body = `${ctx.session.views} views`;
});

app.listen(process.env.PORT);
