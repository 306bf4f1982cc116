/* settings: {"versions": {"koa-session": "6.4.0"}} */
// koa-session: options at the top level, beside the application in either order. Secure comes by itself on https.
import Koa from 'koa';
import session from 'koa-session';
import { config } from './config.js';

const app = new Koa();
app.keys = ['secret'];
const CONFIG = { key: 'koa.sess', maxAge: 86400000, sameSite: 'lax' };

app.use(session(app)); // expect: require-samesite
app.use(session({}, app)); // expect: require-samesite
app.use(session({ key: 'sid', maxAge: 86400000, httpOnly: true }, app)); // expect: require-samesite
app.use(session(app, { key: 'sid' })); // expect: require-samesite
app.use(session(CONFIG, app));
app.use(session(config, app));
app.use(session({ ...config, key: 'sid' }, app));
app.use(session({ sameSite: 'none' }, app));
app.use(session({ sameSite: 'none', secure: true }, app));
app.use(session({ sameSite: 'none', secure: false }, app)); // expect: none-requires-secure
app.use(session({ sameSite: true }, app));
app.use(session({ sameSite: false }, app)); // expect: require-samesite
app.use(session({ samesite: 'lax' }, app)); // expect: valid-samesite
app.use(session({ key: 'sid', cookie: { sameSite: 'lax' } }, app)); // expect: valid-samesite
