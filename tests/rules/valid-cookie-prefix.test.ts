import rule from '../../rules/valid-cookie-prefix.js';
import { fine, reported, run, unmark, type ReportedSetting } from './tester.js';

const ALL = 'Chromium, Edge, Firefox and Safari';
const WITHOUT_SAFARI = 'Chromium, Edge and Firefox';

interface Broken extends ReportedSetting {
  readonly cookie?: string;
  readonly is?: string;
  readonly api?: string;
  readonly when?: string;
  readonly browsers?: string;
  readonly note?: string;
  /** There is no edit. */
  readonly bare?: true;
}

/** A name whose demands are not met: the edits of the marked code are the autofix, and the only suggestion. */
const broken = (name: string, prefix: string, missing: string, code: string, setting: Broken = {}) => {
  const { cookie, is = 'lacks', api = 'res.cookie()', when = '', browsers = ALL, note = '', bare, ...rest } = setting;
  const shown = cookie ?? /__[\w.-]+/.exec(unmark(code, rest).code)?.[0] ?? '';
  const title = shown === '' ? 'This cookie' : `The cookie "${shown}"`;
  const isDomain = /domain/i.test(is);
  const suggestion = { messageId: isDomain ? 'removeDomain' : 'add', ...(isDomain ? {} : { data: { missing, note } }), code };
  return reported(name, code, [{ messageId: is, data: { cookie: title, api, when, browsers, prefix, missing }, suggestions: bare ? [] : [suggestion] }], rest);
};

const missing = [
  broken('__Host- without Secure', '__Host-', 'Secure', "res.cookie(«'__Host-sid'», id‹→, { secure: true }›);"),
  broken('__Secure- without Secure', '__Secure-', 'Secure', "res.cookie(«'__Secure-sid'», id, { path: '/app', domain: 'example.com'‹→, secure: true› });"),
  broken('a text without Secure and Path', '__Host-', 'Secure and Path=/', "document.cookie = '«__Host-a»=1‹→; Secure; Path=/›';", { api: 'document.cookie' }),
  broken('a text without Path', '__Host-', 'Path=/', 'res.setHeader(\'Set-Cookie\', `«__Host-a»=${id}; Secure‹→; Path=/›`);', { api: 'Set-Cookie' }),
  broken('all at once', '__Host-Http-', 'Secure, HttpOnly and Path=/', "res.setHeader('Set-Cookie', '«__Host-Http-a»=1‹→; Secure; HttpOnly; Path=/›');", { api: 'Set-Cookie' }),
  broken('__Http- without HttpOnly, which Safari does not know', '__Http-', 'HttpOnly', "res.cookie(«'__Http-sid'», id, { secure: true‹→, httpOnly: true› });", { browsers: WITHOUT_SAFARI }),
  broken('__Host-Http- without Secure is a __Host- to Safari', '__Host-Http-', 'Secure', "res.cookie(«'__Host-Http-sid'», id, { httpOnly: true‹→, secure: true› });"),
  broken('another letter case', '__host-', 'Secure', "res.cookie(«'__host-sid'», id‹→, { secure: true }›);", { browsers: WITHOUT_SAFARI }),
  broken('the beginning of a template', '__Host-', 'Secure', "res.cookie(«`__Host-${app}`», id‹→, { secure: true }›);", { cookie: '' }),
  broken('the beginning of a concatenation', '__Secure-', 'Secure', "res.cookie(«'__Secure-' + app», id‹→, { secure: true }›);", { cookie: '' }),
  broken('a deletion', '__Host-', 'Secure', "res.clearCookie(«'__Host-sid'»‹→, { secure: true }›);", { is: 'deletionLacks', api: 'res.clearCookie()' }),
];

const unfixed = [
  broken('`secure: false`', '__Host-', 'Secure', "res.cookie('__Host-sid', id, { secure: «‹false→true›» });", { fix: false }),
  broken('another path', '__Host-', 'Path=/', "res.cookie('__Host-sid', id, { secure: true, path: «'‹/app→/›'» });", { fix: false }),
  broken('a Domain', '__Host-', '', "res.cookie('__Host-sid', id, { secure: true‹, domain: «'example.com'»→› });", { is: 'domain', fix: false }),
  broken('a Domain in a text', '__Host-', '', "document.cookie = '__Host-a=1; Secure; Path=/‹; «Domain=example.com»→›';", { is: 'domain', api: 'document.cookie', fix: false }),
  broken('a deletion with a Domain', '__Host-', '', "res.clearCookie('__Host-sid', { secure: true‹, domain: «'example.com'»→› });", { is: 'deletionDomain', api: 'res.clearCookie()', fix: false }),
  broken('Secure in production only', '__Host-', 'Secure', "res.cookie('__Host-sid', id, { secure: «‹process.env.NODE_ENV === 'production'→true›» });", {
    when: " when `process.env.NODE_ENV` is not 'production'",
    fix: false,
  }),
  broken('the name hangs on a condition that Secure does not', '__Host-', 'Secure', "res.cookie(«live ? '__Host-sid' : 'sid'», id, { ‹→secure: true ›});", {
    cookie: '',
    when: ' when `live` is true',
    fix: false,
  }),
  broken('a library that sends nothing over http', '__Host-', 'Secure', "app.use(session({ secret, name: «'__Host-sid'»‹→, cookie: { secure: true }› }));", {
    before: "import session from 'express-session';",
    api: 'session()',
    note: ' session() then sends no cookie at all on what it takes for plain http: behind a proxy that ends TLS, set `trust proxy` as well.',
    fix: false,
  }),
  broken('Koa with `secure: false`', '__Host-', 'Secure', "export const start = (ctx) => ctx.cookies.set('__Host-sid', id, {‹ secure: «false» →›});", {
    api: 'ctx.cookies.set()',
    note: ' ctx.cookies.set() adds Secure on https by itself: leave `secure` out.',
    fix: false,
  }),
  broken('HttpOnly from a script', '__Http-', 'HttpOnly', "document.cookie = '«__Http-a»=1; Secure';", { is: 'scriptLacks', api: 'document.cookie', browsers: WITHOUT_SAFARI, bare: true }),
  broken('HttpOnly in the Cookie Store API', '__Http-', 'HttpOnly', "cookieStore.set({ name: «'__Http-a'», value: '1' });", {
    is: 'scriptLacks',
    api: 'cookieStore.set()',
    browsers: WITHOUT_SAFARI,
    bare: true,
  }),
];

const met = [
  fine('all that is demanded', "res.cookie('__Host-sid', id, { secure: true, path: '/' });"),
  fine('Path=/ by default', "res.cookie('__Host-sid', id, { secure: true });"),
  fine('an empty Domain is none', "document.cookie = '__Host-a=1; Secure; Path=/; Domain=';"),
  fine('__Secure- may have a Domain and any Path', "res.cookie('__Secure-a', id, { secure: true, domain: 'example.com', path: '/app' });"),
  fine('no prefix', "res.cookie('__Hostess', id);\nres.cookie('__Host_a', id);\nres.cookie('Host-a', id);\nres.cookie('__HostHttp-a', id);"),
  fine('no prefix as far as the code shows', 'res.cookie(`${prefix}sid`, id);\nres.cookie(`__${kind}-sid`, id);'),
  fine('a name from elsewhere', "import { NAME } from './names.js';\nres.cookie(NAME, id);"),
  fine('the name hangs on the same condition', "res.cookie(live ? '__Host-sid' : 'sid', id, { secure: live });"),
  fine('a part of the name does', "const name = `${live ? '__Secure-' : ''}sid`;\nres.cookie(name, id, { secure: live });"),
  fine('Secure from elsewhere', "res.cookie('__Host-sid', id, { secure: config.secure });\nres.cookie('__Host-sid', id, options);"),
  fine('None without Secure, which is another rule', "res.cookie('__Host-sid', id, { sameSite: 'none' });"),
  fine('Koa adds Secure on https', "const start = (ctx) => ctx.cookies.set('__Host-sid', id);"),
  fine('a library that meets the demands by itself', "setCookie(headers, { name: '__Host-sid', value: id });", { before: "import { setCookie } from '@std/http/cookie';" }),
  fine('Hono puts the prefix in front, and what it demands', "setCookie(c, 'sid', id, { prefix: 'host' });", { before: "import { setCookie } from 'hono/cookie';" }),
  fine('the Cookie Store API is always Secure', "cookieStore.set('__Host-a', '1');"),
];

run('valid-cookie-prefix', rule, { valid: met, invalid: [...missing, ...unfixed] });
