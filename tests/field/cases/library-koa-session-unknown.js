// Which version of koa-session is in use does not show: true and false mean one thing to 6 and another to 7.
import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
app.use(session({ sameSite: true }, app));
app.use(session({ sameSite: false }, app));
app.use(session({ sameSite: 'bogus' }, app)); // expect: valid-samesite
app.use(session({ sameSite: 'none', secure: false }, app)); // expect: none-requires-secure
