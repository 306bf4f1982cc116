const Koa = require('koa');
const session = require('koa-generic-session');

const app = new Koa();
app.keys = ['keys', 'keykeys'];
app.use(session({ key: 'shop.sid', cookie: { maxAge: 3_600_000, path: '/', httpOnly: true } }));
app.use((ctx) => {
  ctx.session.user = 'anna';
  ctx.body = 'hello';
});

app.listen(process.env.PORT);
