import rule from '../../rules/matching-cookie-deletion.js';
import { fine, reported, run, type ReportedSetting } from './tester.js';

interface Details {
  readonly own: string;
  readonly other: string;
  readonly cookie?: string;
  readonly when?: string;
  /** There is no edit. */
  readonly bare?: true;
}

/** A deletion whose edits in the marked code are the autofix and the suggestion. */
const misses = (name: string, code: string, { own, other, cookie = 'sid', when = '', bare }: Details, setting: ReportedSetting = {}) => {
  const suggestions = bare ? [] : [{ messageId: 'matchCookie', data: { other }, code: code.replace(/[«»]/g, '') }];
  const report = { messageId: 'missesCookie', data: { cookie: `The cookie "${cookie}"`, own, other, when: when && ` when ${when}` }, suggestions };
  return reported(name, code, [report], setting);
};

const suggested = (name: string, code: string, details: Details, setting: ReportedSetting = {}) => misses(name, code, details, { ...setting, fix: false });

const set = (attributes: string): string => `const login = (req, res) => res.cookie('sid', id, { ${attributes} });\n`;

const additions = [
  misses('a Path', `${set("path: '/app'")}const logout = (req, res) => res.«clearCookie»('sid'‹→, { path: '/app' }›);`, { own: 'with Path=/', other: 'with Path=/app' }),
  misses('a Domain', `${set("domain: 'example.com'")}const logout = (req, res) => res.«clearCookie»('sid', { secure: true‹→, domain: 'example.com'› });`, { own: 'without Domain', other: 'with Domain=example.com' }),
  misses('both', `${set("path: '/app', domain: 'example.com'")}const logout = (req, res) => res.«clearCookie»('sid'‹→, { path: '/app', domain: 'example.com' }›);`, { own: 'with Path=/ and without Domain', other: 'with Path=/app and with Domain=example.com' }),
  misses('Partitioned', `${set('partitioned: true, secure: true')}const logout = (req, res) => res.«clearCookie»('sid', { secure: true‹→, partitioned: true› });`, { own: 'without Partitioned', other: 'with Partitioned' }),
  misses('Partitioned, with Secure', `${set('partitioned: true, secure: true')}const logout = (req, res) => res.«clearCookie»('sid'‹→, { secure: true, partitioned: true }›);`, { own: 'without Partitioned', other: 'with Partitioned' }),
  misses('a deletion by Max-Age', `${set("path: '/app'")}const logout = (req, res) => res.«cookie»('sid', '', { maxAge: 0‹→, path: '/app'› });`, { own: 'with Path=/', other: 'with Path=/app' }),
  misses('a deletion by a date', `${set("path: '/app'")}const logout = (req, res) => res.«cookie»('sid', '', { expires: new Date(0)‹→, path: '/app'› });`, { own: 'with Path=/', other: 'with Path=/app' }),
  misses('a text', "function set() {\n  document.cookie = 'sid=1; path=/; domain=example.com';\n}\nfunction end() {\n  document.cookie = '«sid=»; path=/; max-age=0‹→; Domain=example.com›';\n}", { own: 'without Domain', other: 'with Domain=example.com' }),
  misses('an Expires in the past', "function set() {\n  document.cookie = 'sid=1; path=/; domain=example.com';\n}\nfunction end() {\n  document.cookie = '«sid=»; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT‹→; Domain=example.com›';\n}", { own: 'without Domain', other: 'with Domain=example.com' }),
  misses('js-cookie', "const set = () => Cookies.set('sid', '1', { path: '/app' });\nconst end = () => Cookies.«remove»('sid'‹→, { path: '/app' }›);", { own: 'with Path=/', other: 'with Path=/app' }, { before: "import Cookies from 'js-cookie';" }),
  misses('a session', "app.use(session({ secret, name: 'sid', cookie: { domain: 'example.com' } }));\napp.post('/out', (req, res) => res.«clearCookie»('sid'‹→, { domain: 'example.com' }›));", { own: 'without Domain', other: 'with Domain=example.com' }, { before: "import session from 'express-session';" }),
  misses('several settings that agree', `${set("path: '/app'")}${set("path: '/app', secure: true").replace('login', 'renew')}const logout = (req, res) => res.«clearCookie»('sid'‹→, { path: '/app' }›);`, { own: 'with Path=/', other: 'with Path=/app' }),
  misses('the other branch of what sets it', "function set(res, out) {\n  if (out) res.«clearCookie»('sid'‹→, { domain: 'example.com' }›);\n  else res.cookie('sid', id, { domain: 'example.com' });\n}", { own: 'without Domain', other: 'with Domain=example.com' }),
];

const contradictions = [
  suggested('another Path', `${set("path: '/app'")}const logout = (req, res) => res.clearCookie('sid', { path: «‹'/'→'/app'›» });`, { own: 'with Path=/', other: 'with Path=/app' }),
  suggested('a Domain too many', `${set('secure: true')}const logout = (req, res) => res.clearCookie('sid', { secure: true‹, domain: «'example.com'»→› });`, { own: 'with Domain=example.com', other: 'without Domain' }),
  suggested('Partitioned too many', `${set('secure: true')}const logout = (req, res) => res.clearCookie('sid', { secure: true‹, partitioned: «true»→› });`, { own: 'with Partitioned', other: 'without Partitioned' }),
  suggested('a text', "const set = () => { document.cookie = 'sid=1; Path=/app'; };\nconst end = () => { document.cookie = 'sid=; «Path=‹/→/app›»; Max-Age=0'; };", { own: 'with Path=/', other: 'with Path=/app' }),
  suggested('in one world', `${set("domain: 'example.com'")}const logout = (req, res) => res.«clearCookie»('sid', { ‹→domain: 'example.com', ›...(live && { domain: 'example.com' }) });`, { own: 'without Domain', other: 'with Domain=example.com', when: '`live` is false' }),
  suggested('settings that do not agree', `${set("path: '/a'")}${set("path: '/b'").replace('login', 'renew')}const logout = (req, res) => res.clearCookie('sid', { path: «'/c'» });`, { own: 'with Path=/c', other: 'with Path=/a', bare: true }),
];

const clear = (attributes: string): string => `const logout = (req, res) => res.clearCookie('sid', { ${attributes} });`;

const valid = [
  fine('the same', set("path: '/app', domain: 'example.com'") + clear("path: '/app', domain: 'example.com'")),
  fine('a dot and capitals do not count', set("domain: '.Example.com'") + clear("domain: 'example.com'")),
  fine('a slash at the end is not compared', set("path: '/app/'") + clear("path: '/app'")),
  fine('what is no part of the key', set('secure: true, httpOnly: true') + clear('')),
  fine('the same by condition', set("domain: live ? 'example.com' : undefined") + clear("domain: live ? 'example.com' : undefined")),
  fine('one of several settings', set("path: '/a'") + set("path: '/b'").replace('login', 'renew') + clear("path: '/b'")),
  fine('options from elsewhere', set("path: '/app'") + 'const logout = (req, res) => res.clearCookie("sid", options);'),
  fine('set with options from elsewhere', 'const login = (req, res) => res.cookie("sid", id, options);\n' + clear('')),
  fine('a Path from elsewhere', set('path: base') + clear('')),
  fine('no Path in a text: that of the page', "const set = () => { document.cookie = 'sid=1; path=/app'; };\nconst end = () => { document.cookie = 'sid=; max-age=0'; };"),
  fine('a Path that is none', set("path: 'app'") + clear("path: '/'")),
  fine('a Domain that browsers reject, which is another rule', set("domain: 'example.com'") + clear("domain: 'https://example.com'")),
  fine('Partitioned without Secure, which is another rule', set('secure: true') + clear('partitioned: true')),
  fine('a prefix that names the host, which is another rule', (set("path: '/app', secure: true") + clear('secure: true')).replaceAll("'sid'", "'__Host-sid'")),
  fine('another name', set("path: '/app'") + "const logout = (req, res) => res.clearCookie('other');"),
  fine('a name that the code does not show', set("path: '/app'") + 'const logout = (req, res, name) => res.clearCookie(name);'),
  fine('a cookie that the file does not set', clear('')),
  fine('what an earlier version left', "function login(res) {\n  res.clearCookie('sid');\n  res.cookie('sid', id, { domain: 'example.com' });\n}"),
  fine('one of two that fits', set("domain: 'example.com'") + "const logout = (req, res) => {\n  res.clearCookie('sid');\n  res.clearCookie('sid', { domain: 'example.com' });\n};"),
  fine('a lifetime that may be over', set("path: '/app'") + "const renew = (req, res, maxAge) => res.cookie('sid', id, { maxAge });"),
];


run('matching-cookie-deletion', rule, { valid, invalid: [...additions, ...contradictions] });
