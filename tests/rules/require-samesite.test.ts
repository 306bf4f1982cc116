import rule from '../../rules/require-samesite.js';
import { missing } from './require-samesite/missing.js';
import { libraries } from './require-samesite/libraries.js';
import { clients, companions } from './require-samesite/old-clients.js';
import { options } from './require-samesite/options.js';
import { style } from './require-samesite/style.js';
import { texts } from './require-samesite/texts.js';
import { decided as fileWide, undecided } from './require-samesite/file-wide.js';
import { fine, run } from './tester.js';

const decided = [
  missing('the same value as a None cookie: no autofix', 'old',
    `
      res.cookie('sid', id, { sameSite: 'none', secure: true });
      res.«cookie»('old', id, { secure: true‹→, sameSite: 'lax'› });
    `,
    `
      res.cookie('sid', id, { sameSite: 'none', secure: true });
      res.cookie('old', id, { secure: true‹→, sameSite: 'none'› });
    `, { fix: false }),
  missing('the name of a None cookie with a suffix: no autofix', 'sid-copy',
    `
      res.cookie('sid', id, { sameSite: 'none', secure: true });
      res.«cookie»('sid-copy', other, { secure: true‹→, sameSite: 'lax'› });
    `,
    `
      res.cookie('sid', id, { sameSite: 'none', secure: true });
      res.cookie('sid-copy', other, { secure: true‹→, sameSite: 'none'› });
    `, { fix: false }),
  missing('a POST from another site comes back: no autofix', 'state',
    `
      const params = { response_mode: 'form_post' };
      res.«cookie»('state', state‹→, { sameSite: 'lax' }›);
    `,
    `
      const params = { response_mode: 'form_post' };
      res.cookie('state', state‹→, { sameSite: 'none', secure: true }›);
    `, { posted: true }),
  missing('a callback that reads it: no autofix', 'state',
    `
      res.«cookie»('state', state‹→, { sameSite: 'lax' }›);
      app.post('/auth/callback', (req, res) => check(req.cookies.state));
    `,
    `
      res.cookie('state', state‹→, { sameSite: 'none', secure: true }›);
      app.post('/auth/callback', (req, res) => check(req.cookies.state));
    `, { posted: true }),
  missing('another cookie of such a file', 'theme',
    `
      res.«cookie»('theme', theme‹→, { sameSite: 'lax' }›);
      app.post('/auth/callback', (req, res) => check(req.cookies.state));
    `,
    `
      res.cookie('theme', theme‹→, { sameSite: 'none', secure: true }›);
      app.post('/auth/callback', (req, res) => check(req.cookies.state));
    `),
  missing('3-D Secure, which comes back by a POST: no autofix', 'order',
    `
      const TermUrl = back;
      res.«cookie»('order', id‹→, { sameSite: 'lax' }›);
    `,
    `
      const TermUrl = back;
      res.cookie('order', id‹→, { sameSite: 'none', secure: true }›);
    `, { fix: false }),
  missing('value: strict, where a redirect comes back: no autofix', 'state',
    `
      res.«cookie»('state', state‹→, { sameSite: 'lax' }›);
      app.get('/auth/callback', (req, res) => check(req.cookies.state));
    `,
    `
      res.cookie('state', state‹→, { sameSite: 'none', secure: true }›);
      app.get('/auth/callback', (req, res) => check(req.cookies.state));
    `, { fix: false, options: { value: 'strict' } }),
  missing('Partitioned in another world, which Lax would keep from where it is of use: no autofix', 'frame',
    `
      const options = { secure: true‹→, sameSite: 'lax'› };
      if (embedded) options.partitioned = true;
      res.«cookie»('frame', id, options);
    `,
    `
      const options = { secure: true‹→, sameSite: 'none'› };
      if (embedded) options.partitioned = true;
      res.cookie('frame', id, options);
    `, { fix: false, when: '`embedded` is false' }),
  missing('value: strict', 'sid',
    "res.«cookie»('sid', id, { path: '/'‹→, sameSite: 'lax'› });",
    "res.cookie('sid', id, { path: '/'‹→, sameSite: 'none', secure: true› });", { options: { value: 'strict' } }),
  missing('value: none', 'sid',
    "res.«cookie»('sid', id, { path: '/'‹→, sameSite: 'lax'› });",
    "res.cookie('sid', id, { path: '/'‹→, sameSite: 'none', secure: true› });", { options: { value: 'none' } }),
  missing('value: none, where Secure is left to the connection', 'sid',
    "const start = (ctx) => ctx.cookies.«set»('sid', id, { signed: true‹→, sameSite: 'lax'› });",
    "const start = (ctx) => ctx.cookies.set('sid', id, { signed: true‹→, sameSite: 'none'› });", { fix: false, options: { value: 'none' } }),
  missing('value: none in a text', 'a',
    "document.cookie = '«a=b»‹→; SameSite=Lax›';",
    "document.cookie = 'a=b‹→; SameSite=None; Secure›';", { options: { value: 'none' } }),
  missing('autofix: false', 'sid',
    "res.«cookie»('sid', id, { path: '/'‹→, sameSite: 'lax'› });",
    "res.cookie('sid', id, { path: '/'‹→, sameSite: 'none', secure: true› });", { fix: false, options: { autofix: false } }),
  missing('ignore: other cookies', 'sid',
    `
      res.cookie('__cf_bm', id);
      res.«cookie»('sid', id‹→, { sameSite: 'lax' }›);
    `,
    `
      res.cookie('__cf_bm', id);
      res.cookie('sid', id‹→, { sameSite: 'none', secure: true }›);
    `, { options: { ignore: ['^__cf'] } }),
  missing("the project's own function", 'sid',
    "«setSession»(res, 'sid', id, { path: '/'‹→, sameSite: 'lax'› });",
    "setSession(res, 'sid', id, { path: '/'‹→, sameSite: 'none', secure: true› });", { before: "import { setSession } from './http.js';", settings: { apis: [{ call: './http.js#setSession', forms: [{ name: 1, value: 2, attributes: 3 }] }] } }),
];

const said = [
  fine('Lax', "res.cookie('sid', id, { sameSite: 'lax' });"),
  fine('any letter case', "res.cookie('sid', id, { sameSite: 'STRICT' });"),
  fine('`true` is Strict', "res.cookie('sid', id, { sameSite: true });"),
  fine('None without Secure, which is another rule', "res.cookie('sid', id, { sameSite: 'none' });"),
  fine('an unknown value, which is another rule', "res.cookie('sid', id, { sameSite: 'wide' });"),
  fine('an ignored key, which is another rule', "res.cookie('sid', id, { samesite: 'lax' });"),
  fine('nothing behind SameSite, which is another rule', "document.cookie = 'a=1; SameSite';"),
  fine('a text', "document.cookie = 'a=1; samesite=lax';"),
  fine('in every world', "res.cookie('sid', id, live ? { sameSite: 'none', secure: true } : { sameSite: 'lax' });"),
  fine('added later', "const options = {};\noptions.sameSite = 'lax';\nres.cookie('sid', id, options);"),
  fine('added to a text', "let text = 'a=1';\ntext += '; SameSite=Lax';\ndocument.cookie = text;"),
  fine('pushed', "const parts = ['a=1'];\nparts.push('SameSite=Lax');\ndocument.cookie = parts.join('; ');"),
];

const unknown = [
  fine('options from a parameter', "const start = (res, options) => res.cookie('sid', '1', options);"),
  fine('options from an import', "import { options } from './options.js';\nres.cookie('sid', id, options);"),
  fine('a spread from elsewhere', "res.cookie('sid', id, { path: '/', ...config.cookie });"),
  fine('arguments from elsewhere', "res.cookie('sid', ...rest);"),
  fine('attributes from elsewhere', "document.cookie = 'a=1; ' + attributes;"),
  fine('a part that the code shows to hold a semicolon', "const attributes = live ? '; SameSite=Lax' : rest;\ndocument.cookie = 'a=1' + attributes;"),
  fine('a text from elsewhere', 'document.cookie = text;'),
  fine('an object handed to an unknown call', "const options = {};\nharden(options);\nres.cookie('sid', id, options);"),
  fine('a write in a loop', "const options = {};\nfor (const key of keys) options[key] = true;\nres.cookie('sid', id, options);"),
  fine('a circular const', "const a = { ...a };\nres.cookie('sid', id, a);"),
];

const deletions = [
  fine('clearCookie', "res.clearCookie('sid');"),
  fine('Max-Age 0', "res.cookie('sid', '', { maxAge: 0 });"),
  fine('a negative Max-Age', "document.cookie = 'a=; max-age=-1';"),
  fine('Max-Age 1', "document.cookie = 'a=; max-age=1';"),
  fine('an expiry in the past', "res.cookie('sid', '', { expires: new Date(0) });"),
  fine('an expiry in the past, in a text', "document.cookie = 'a=; expires=Thu, 01 Jan 1970 00:00:00 GMT';"),
  fine('an empty value in Koa', "const end = (ctx) => ctx.cookies.set('sid', '');"),
  fine('no value in Koa', "const end = (ctx) => ctx.cookies.set('sid');"),
  fine('js-cookie remove', "Cookies.remove('a');", { before: "import Cookies from 'js-cookie';" }),
  fine('Hono deleteCookie', "deleteCookie(c, 'a');", { before: "import { deleteCookie } from 'hono/cookie';" }),
  fine('Next delete', "(await cookies()).delete('a');", { before: "import { cookies } from 'next/headers';" }),
  fine('Fastify clearCookie', "reply.clearCookie('a');"),
  fine('cookieStore.delete', "cookieStore.delete('a');"),
];

const byLibrary = [
  fine('Fastify adds Lax', "reply.setCookie('sid', id, { path: '/' });"),
  fine('cookieStore adds Strict', "cookieStore.set({ name: 'a', value: 'b' });"),
  fine('cookieStore adds Strict, with two arguments', "cookieStore.set('a', 'b');"),
  fine("express-session decides on 'auto'", "app.use(session({ cookie: { sameSite: 'auto' } }));", { before: "import session from 'express-session';" }),
  fine('js-cookie prints keys in any letter case', "Cookies.set('a', 'b', { SameSite: 'Lax' });", { before: "import Cookies from 'js-cookie';" }),
];

const otherThings = [
  fine('a jar for requests', "jar.setCookie('sid=1', url);"),
  fine('a Cookie header', "headers.cookie = serialize('sid', id);", { before: "import { serialize } from 'cookie';" }),
  fine('a request', "request(app).get('/').set('Cookie', 'sid=1');", { before: "import request from 'supertest';" }),
  fine('an object of the file itself', "const jar = { cookie(name) {} };\njar.cookie('sid');"),
  fine('a parameter of another type', "const save = (res: Jar) => res.cookie('sid', '1');", { ts: true }),
  fine('a document of the file itself', "const document = { cookie: '' };\ndocument.cookie = 'a=1';"),
  fine('a serialize of another module', "const text = serialize('a', 'b');", { before: "import { serialize } from './text.js';" }),
  fine('a name to ignore', "res.cookie('__cf_bm', id);", { options: { ignore: ['^__cf'] } }),
  fine('reading', 'const text = document.cookie;'),
];

run('require-samesite', rule, {
  valid: [...said, ...unknown, ...deletions, ...byLibrary, ...otherThings, ...companions, ...clients, ...fileWide],
  invalid: [...options, ...style, ...libraries, ...texts, ...decided, ...undecided],
});
