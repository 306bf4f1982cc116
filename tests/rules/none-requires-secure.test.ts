import rule from '../../rules/none-requires-secure.js';
import { conditions } from './none-requires-secure/conditions.js';
import { everywhere } from './none-requires-secure/everywhere.js';
import { broken, mended } from './none-requires-secure/libraries.js';
import { fine, run } from './tester.js';

const secure = [
  fine('None with Secure', "res.cookie('sid', id, { sameSite: 'none', secure: true });"),
  fine('a text', "document.cookie = 'a=1; SameSite=None; Secure';"),
  fine('Secure with a value is Secure', "document.cookie = 'a=1; SameSite=None; Secure=false';"),
  fine('Lax needs no Secure', "res.cookie('sid', id, { sameSite: 'lax', secure: false });"),
  fine('a missing SameSite, which is another rule', "res.cookie('sid', id, {});"),
  fine('an ignored None, which is another rule', "res.cookie('sid', id, { samesite: 'none' });"),
];

const tied = [
  fine('None and Secure hang on one condition', "res.cookie('sid', id, { sameSite: isProd ? 'none' : 'lax', secure: isProd });"),
  fine('the same by name', "const secure = env === 'production';\nres.cookie('sid', id, { sameSite: secure ? 'none' : 'lax', secure });"),
  fine('`!==` is the negation', "res.cookie('sid', id, { sameSite: env !== 'dev' ? 'none' : 'lax', secure: env !== 'dev' });"),
  fine('comparisons exclude each other', "res.cookie('sid', id, { sameSite: env === 'a' ? 'none' : 'lax', secure: env !== 'b' });"),
  fine('`!!x` and `Boolean(x)` are `x`', "res.cookie('sid', id, { sameSite: !!live ? 'none' : 'lax', secure: Boolean(live) });"),
  fine('a call inside `if (live)` knows `live`', "if (live) res.cookie('sid', id, { sameSite: 'none', secure: live });"),
  fine('so does one behind `if (!live) return`', "function start(res) {\n  if (!live) return;\n  res.cookie('a', 'b', { sameSite: 'none', secure: live });\n}"),
  fine('a text', "document.cookie = `a=1; SameSite=${live ? 'None' : 'Lax'}${live ? '; Secure' : ''}`;"),
  fine('a spread', "res.cookie('sid', id, { ...(live ? { sameSite: 'none', secure: true } : { sameSite: 'lax' }) });"),
];

const unknown = [
  fine('a plain boolean from a parameter', "function start(res, flag) {\n  res.cookie('a', 'b', { sameSite: 'none', secure: flag });\n}"),
  fine('from an import', "import { secure } from './config.js';\nres.cookie('a', 'b', { sameSite: 'none', secure });"),
  fine('from a config', "res.cookie('a', 'b', { sameSite: 'none', secure: config.secure });"),
  fine('`!!x` is `x`', "res.cookie('a', 'b', { sameSite: 'none', secure: !!live });"),
  fine('a SameSite from elsewhere', "res.cookie('a', 'b', { sameSite: mode, secure: false });"),
  fine('a spread from elsewhere', "res.cookie('a', 'b', { sameSite: 'none', ...options });"),
  fine('attributes from elsewhere', 'document.cookie = `a=1; SameSite=None; ${rest}`;'),
];

const byLibrary = [
  fine('Koa adds Secure on https', "const start = (ctx) => ctx.cookies.set('sid', id, { sameSite: 'none' });"),
  fine('cookies does', "new Cookies(req, res).set('sid', id, { sameSite: 'none' });", { before: "import Cookies from 'cookies';" }),
  fine('cookie-session does', "app.use(session({ sameSite: 'none' }));", { before: "import session from 'cookie-session';" }),
  fine("express-session decides on 'auto'", "app.use(session({ cookie: { sameSite: 'none', secure: 'auto' } }));", { before: "import session from 'express-session';" }),
  fine('Hono adds Secure with a prefix', "setCookie(c, 'a', 'b', { sameSite: 'None', prefix: 'secure' });", { before: "import { setCookie } from 'hono/cookie';" }),
  fine('cookieStore always does', "cookieStore.set({ name: 'a', value: 'b', sameSite: 'none' });"),
];

run('none-requires-secure', rule, { valid: [...secure, ...tied, ...unknown, ...byLibrary, ...mended], invalid: [...everywhere, ...conditions, ...broken] });
