const Koa = require('koa');
const session = require('koa-session');

const app = new Koa();
app.keys = ['some secret'];
app.use(session(app));
app.use((ctx) => {
  ctx.session.user = 'anna';
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
