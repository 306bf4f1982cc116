/* settings: {"versions": {"koa-session": "7.0.2"}} */
// koa-session 7 checks its options: SameSite must be a text.
import Koa from 'koa';
import { createSession } from 'koa-session';

const app = new Koa();
app.use(createSession({ sameSite: 'lax' }, app));
app.use(createSession(app, { sameSite: 'strict' }));
app.use(createSession(app)); // expect: require-samesite
app.use(createSession({ sameSite: true as never }, app)); // expect: valid-samesite
app.use(createSession({ sameSite: false as never }, app)); // expect: valid-samesite
app.use(createSession({ sameSite: undefined }, app)); // expect: require-samesite
