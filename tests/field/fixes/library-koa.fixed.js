import Koa from 'koa';
import session from 'koa-session';
import generic from 'koa-generic-session';

const app = new Koa();
app.use(session(app, { sameSite: 'lax' }));
app.use(session({ key: 'sid', sameSite: 'lax' }, app));
app.use(session(app, { key: 'sid', sameSite: 'lax' }));
app.use(session({ key: 'sid', sameSite: 'none' }, app));
app.use(generic({ key: 'sid', cookie: { sameSite: 'lax' } }));
app.use(generic({ cookie: { maxAge: 60000, sameSite: 'lax' } }));
