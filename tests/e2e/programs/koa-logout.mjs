import Koa from 'koa';

const app = new Koa();
app.proxy = true;

app.use((ctx) => {
  if (ctx.path === '/logout') {
    ctx.cookies.set('sid', null, { sameSite: 'none', secure: false });
    ctx.body = 'bye';
  } else {
    ctx.cookies.set('sid', 'abc', { sameSite: 'none' });
    ctx.cookies.set('flash', 'welcome');
    ctx.body = 'hello';
  }
});

app.listen(process.env.PORT);
