import rule from '../../rules/require-secure.js';
import { fine, reported, run, type ReportedSetting } from './tester.js';

interface Missing extends ReportedSetting {
  readonly cookie?: string;
  readonly when?: string;
  readonly note?: string;
}

/** A session's cookie without Secure: the edits of the marked code are the suggestion, and the autofix where that is on. */
const missing = (name: string, code: string, { cookie = 'sid', when = '', note = '', ...setting }: Missing = {}) => {
  const title = cookie === '' ? 'This cookie' : `The cookie "${cookie}"`;
  const isOn = (setting.options as { autofix?: boolean } | undefined)?.autofix === true && setting.fix !== false;
  return reported(name, code, [{ messageId: 'missing', data: { cookie: title, when }, suggestions: [{ messageId: 'addSecure', data: { note }, code }] }], { ...setting, ...(isOn ? {} : { fix: false }) });
};

const NAMES = ['sid', 'connect.sid', 'session', 'sessionId', 'PHPSESSID', 'JSESSIONID', 'sess', 'token', 'access_token', 'refreshToken', 'auth', 'auth.cookie', 'jwt', 'user-jwt', 'XSRF-TOKEN', '_csrf', '__Secured_sid'];
const OTHERS = ['sidebar', 'inside', 'author', 'theme', 'assess', 'tokens', 'session_expires_at', 'tokenType', 'isAuth', 'has_session', 'auth_attempt', 'auth_redirect', 'session-start', 'authProvider'];

const everywhere = [
  ...NAMES.map((cookie) => missing(`the name ${cookie}`, `res.«cookie»('${cookie}', id‹→, { secure: true }›);`, { cookie })),
  missing('`secure: false`', "res.cookie('sid', id, { secure: «‹false→true›» });"),
  missing('a text', "res.setHeader('Set-Cookie', `«sid=${id}»; HttpOnly‹→; Secure›`);"),
  missing('a script', "document.cookie = `«token=${id}»‹→; Secure›`;", { cookie: 'token' }),
  missing('a part of the name', 'res.«cookie»(`session_${app}`, id‹→, { secure: true }›);', { cookie: '' }),
  missing('a name in one case', "res.«cookie»(legacy ? 'sid' : 'visit', id‹→, { secure: true }›);", { cookie: '' }),
  missing('a session library, whatever the name', "app.use(«session»({ secret, name: 'shop'‹→, cookie: { secure: true }› }));", {
    before: "import session from 'express-session';",
    cookie: 'shop',
    note: ' session() then sends no cookie at all on what it takes for plain http: behind a proxy that ends TLS, set `trust proxy` as well.',
  }),
  missing('its name by default', "export const storage = «createCookieSessionStorage»({ cookie: { secrets‹→, secure: true› } });", {
    before: "import { createCookieSessionStorage } from '@remix-run/node';",
    cookie: '__session',
  }),
];

const inOneCase = [
  missing('a condition that is not the environment', "res.«cookie»('sid', id, { ‹→secure: true, ›...(remember && { secure: true }) });", { when: ' when `remember` is false' }),
];

const options = [
  missing('autofix', "res.«cookie»('sid', id‹→, { secure: true }›);", { options: { autofix: true } }),
  missing('no autofix of what is said', "res.cookie('sid', id, { secure: «‹false→true›» });", { options: { autofix: true }, fix: false }),
  missing('no autofix in one case', "res.«cookie»('sid', id, { ‹→secure: true, ›...(remember && { secure: true }) });", { options: { autofix: true }, fix: false, when: ' when `remember` is false' }),
  missing('other names', "res.«cookie»('remember_me', id‹→, { secure: true }›);", { options: { names: ['remember_me'] }, cookie: 'remember_me' }),
  missing('a word of a name', "res.«cookie»('myVisitor', id‹→, { secure: true }›);", { options: { names: ['visit*'] }, cookie: 'myVisitor' }),
];

const right = [
  fine('only the names that are given', "res.cookie('sid', id);", { options: { names: ['remember_me'] } }),
  ...OTHERS.map((cookie) => fine(`the name ${cookie}`, `res.cookie('${cookie}', id);`)),
  fine('Secure', "res.cookie('sid', id, { secure: true });\ndocument.cookie = 'sid=1; Secure';"),
  fine('Secure by a condition', "res.cookie('sid', id, { secure: isProd });\nres.cookie('sid', id, { secure: process.env.NODE_ENV === 'production' });"),
  fine("'auto'", "app.use(session({ secret, cookie: { secure: 'auto' } }));", { before: "import session from 'express-session';" }),
  fine('a library that adds Secure', "export const start = (ctx) => ctx.cookies.set('sid', id);\ncookieStore.set('sid', id);"),
  fine('a library that decides by itself', 'export const auth0 = new Auth0Client({ session: { cookie: { name: "sid" } } });', { before: "import { Auth0Client } from '@auth0/nextjs-auth0/server';" }),
  fine('a deletion', "res.clearCookie('sid');\nres.cookie('sid', '', { maxAge: 0 });"),
  fine('from elsewhere', "res.cookie('sid', id, options);\nres.cookie(name, id);"),
  fine('what another rule reports', "res.cookie('sid', id, { sameSite: 'none' });\nres.cookie('__Host-sid', id);\nres.cookie('sid', id, { partitioned: true });"),
];

const byEnvironment = [
  fine('by the environment', "res.cookie('sid', id, { ...(isProd && { secure: true }) });\nres.cookie('sid', id, { ...(process.env.NODE_ENV === 'production' ? { secure: true } : {}) });"),
  fine('by the environment on the way', "if (config.isDev) res.cookie('sid', id);\nif (mode === 'development') res.cookie('sid', id);"),
  fine('by the connection', "res.cookie('sid', id, { ...(req.secure && { secure: true }) });"),
  fine('as SameSite is', "res.cookie('sid', id, { sameSite: isProd ? 'none' : 'lax', secure: isProd });"),
];

run('require-secure', rule, { valid: [...right, ...byEnvironment], invalid: [...everywhere, ...inOneCase, ...options] });
