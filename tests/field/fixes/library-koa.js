import Koa from 'koa';
import session from 'koa-session';
import generic from 'koa-generic-session';

const app = new Koa();
app.use(session(app));
app.use(session({ key: 'sid' }, app));
app.use(session(app, { key: 'sid' }));
app.use(session({ key: 'sid', sameSite: 'none', secure: false }, app));
app.use(generic({ key: 'sid' }));
app.use(generic({ cookie: { maxAge: 60000 } }));
