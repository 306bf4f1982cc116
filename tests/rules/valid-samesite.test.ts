import rule from '../../rules/valid-samesite.js';
import { remedied } from './valid-samesite/invalid.js';
import { options } from './valid-samesite/options.js';
import { texts } from './valid-samesite/texts.js';
import { refused, taken } from './valid-samesite/libraries.js';
import { fine, run } from './tester.js';

const understood = [
  fine('any letter case where the library takes it', "res.cookie('sid', id, { sameSite: 'Lax' });"),
  fine('`true` is Strict', "res.cookie('sid', id, { sameSite: true });"),
  fine('a text', "document.cookie = 'a=1; SAMESITE=lax';"),
  fine('spaces in a text', "document.cookie = 'a=1;  SameSite = Lax ';"),
  fine('js-cookie prints keys in any letter case', "Cookies.set('a', 'b', { samesite: 'lax' });", { before: "import Cookies from 'js-cookie';" }),
  fine('Hono makes the first letter upper case', "setCookie(c, 'a', 'b', { sameSite: 'lax' });", { before: "import { setCookie } from 'hono/cookie';" }),
  fine('cookieStore in lower case', "cookieStore.set({ name: 'a', value: 'b', sameSite: 'lax' });"),
  fine("express-session knows 'auto'", "app.use(session({ cookie: { sameSite: 'auto' } }));", { before: "import session from 'express-session';" }),
  fine('None without Secure, which is another rule', "res.cookie('sid', id, { sameSite: 'none' });"),
];

const missing = [
  fine('no SameSite, which is another rule', "res.cookie('sid', id, {});"),
  fine('`false`', "res.cookie('sid', id, { sameSite: false });"),
  fine('`null`', "res.cookie('sid', id, { sameSite: null });"),
  fine('`undefined`', "res.cookie('sid', id, { sameSite: undefined });"),
  fine('an empty string', "res.cookie('sid', id, { sameSite: '' });"),
  fine('zero', "res.cookie('sid', id, { sameSite: 0 });"),
];

const unknown = [
  fine('a value from elsewhere', "res.cookie('sid', id, { sameSite: mode });"),
  fine('a value from elsewhere in a text', 'document.cookie = `a=1; SameSite=${mode}`;'),
  fine('another spelling beside the right one', "res.cookie('sid', id, { samesite: 'lax', sameSite: 'lax' });"),
  fine('another spelling beside the right one in a text', "document.cookie = 'a=1; same-site=Lax; SameSite=Lax';"),
  fine('SameSite in the value of the cookie', "document.cookie = 'a=SameSite=Wide; SameSite=Lax';"),
  fine('a cookie that is called SameSite', "document.cookie = 'SameSite=Wide; SameSite=Lax';"),
  fine('the last SameSite counts', "document.cookie = 'a=1; SameSite=Wide; SameSite=Lax';"),
  fine('options of another function', "render({ samesite: 'lax' });"),
];

const comesToLife = [
  remedied('None comes to life where Secure hangs on a condition: no autofix', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respellWithSecure'],
    "res.cookie('sid', id, { ‹«samesite»: 'none', secure: isProd ? true : false→sameSite: 'none', secure: isProd ? true : true› });", { fix: false }),
];

run('valid-samesite', rule, {
  valid: [...understood, ...missing, ...unknown, ...taken],
  invalid: [...options, ...texts, ...comesToLife, ...refused],
});
