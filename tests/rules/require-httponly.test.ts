import rule from '../../rules/require-httponly.js';
import { fine, reported, run, type ReportedSetting } from './tester.js';

interface Missing extends ReportedSetting {
  readonly cookie?: string;
  readonly when?: string;
}

/** A session's cookie without HttpOnly: the edits of the marked code are the suggestion, and the autofix where that is on. */
const missing = (name: string, code: string, { cookie = 'sid', when = '', ...setting }: Missing = {}) => {
  const isOn = (setting.options as { autofix?: boolean } | undefined)?.autofix === true && setting.fix !== false;
  return reported(name, code, [{ messageId: 'missing', data: { cookie: `The cookie "${cookie}"`, when }, suggestions: [{ messageId: 'addHttpOnly', code }] }], { ...setting, ...(isOn ? {} : { fix: false }) });
};

const everywhere = [
  missing('absent', "res.«cookie»('sid', id, { secure: true‹→, httpOnly: true› });"),
  missing('`httpOnly: false`', "res.cookie('sid', id, { httpOnly: «‹false→true›» });"),
  missing('a text', "res.setHeader('Set-Cookie', `«access_token=${id}»; Secure‹→; HttpOnly›`);", { cookie: 'access_token' }),
  missing('`false` over a default', "app.use(session({ secret, cookie: { httpOnly: «‹false→true›» } }));", { before: "import session from 'express-session';", cookie: 'connect.sid' }),
  missing('a session library, whatever the name', "export const storage = «createCookieSessionStorage»({ cookie: { name: 'shop', secrets‹→, httpOnly: true› } });", {
    before: "import { createCookieSessionStorage } from '@remix-run/node';",
    cookie: 'shop',
  }),
  missing('in one case', "res.«cookie»('sid', id, { ‹→httpOnly: true, ›...(web && { httpOnly: true }) });", { when: ' when `web` is false' }),
];

const options = [
  missing('autofix', "res.«cookie»('sid', id‹→, { httpOnly: true }›);", { options: { autofix: true } }),
  missing('no autofix of what is said', "res.cookie('sid', id, { httpOnly: «‹false→true›» });", { options: { autofix: true }, fix: false }),
  missing('other names', "res.«cookie»('remember_me', id‹→, { httpOnly: true }›);", { options: { names: ['remember_me'] }, cookie: 'remember_me' }),
  missing('a name in full, whatever its words say', "res.«cookie»('auth_error', id‹→, { httpOnly: true }›);", { options: { names: ['auth_error'] }, cookie: 'auth_error' }),
];

const right = [
  fine('HttpOnly', "res.cookie('sid', id, { httpOnly: true });\nres.setHeader('Set-Cookie', `sid=${id}; HttpOnly`);"),
  fine('HttpOnly by default', 'app.use(session({ secret }));', { before: "import session from 'express-session';" }),
  fine('no session', "res.cookie('theme', id);\nres.cookie('sidebar', id);\nres.cookie('session_expires_at', id);"),
  fine('a token that scripts send back', "res.cookie('XSRF-TOKEN', id);\nres.cookie('csrfToken', id, { httpOnly: false });"),
  fine('a CSRF library', "app.use(csurf({ cookie: { key: 'csrf_token' } }));", { before: "import csurf from 'csurf';" }),
  fine('a script', "document.cookie = `token=${id}`;\ncookieStore.set('token', id);"),
  fine('a text for a script', "document.cookie = serialize('token', id);", { before: "import { serialize } from 'cookie';" }),
  fine('a library for scripts', "Cookies.set('token', id);", { before: "import Cookies from 'js-cookie';" }),
  fine('one for both', "setCookie('token', id);", { before: "import { setCookie } from 'cookies-next';" }),
  fine('by the environment', "res.cookie('sid', id, { httpOnly: !isDev });\nres.cookie('sid', id, { ...(isProd && { httpOnly: true }) });"),
  fine('a deletion', "res.clearCookie('sid');"),
  fine('from elsewhere', "res.cookie('sid', id, options);\nres.cookie('sid', id, { httpOnly: config.httpOnly });"),
  fine('what its name demands, which is another rule', "res.cookie('__Http-sid', id, { secure: true });"),
];

run('require-httponly', rule, { valid: right, invalid: [...everywhere, ...options] });
