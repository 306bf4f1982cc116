import rule from '../../rules/legacy-cookie-fallback.js';
import { fine, reported, run, type ReportedSetting, type Suggested } from './tester.js';

const NONE = "{ sameSite: 'none', secure: true }";
const MODERN = `res.cookie('sid', id, ${NONE});\n`;

/** A fault of a companion; the edits in its marked code are the suggestion, if there is one. */
const fault = (
  name: string,
  code: string,
  messageId: string,
  data: Record<string, string>,
  remedy?: string,
  setting: ReportedSetting = {},
) => {
  const suggestions: Suggested[] = remedy === undefined ? [] : [{ messageId: remedy, ...dataFor(remedy, data), code: code.replace(/[«»]/g, '') }];
  return reported(name, code, [{ messageId, data, suggestions }], { ...setting, fix: false });
};

/** What a suggestion's text takes of it. */
const dataFor = (remedy: string, data: Record<string, string>): { data?: Record<string, string> } => {
  const key = { copyAttribute: 'attribute', addCompanion: 'companion', swapNames: 'cookie' }[remedy];
  return key === undefined ? {} : { data: { [key]: data[key]! } };
};

const PAIR = { companion: 'The cookie "sid-legacy"', cookie: '"sid"' };
const READ = { companion: '"sid-legacy"', cookie: '"sid"' };
const REQUIRE = { options: { require: true } };

const setting = [
  fault('Lax', `${MODERN}res.cookie('sid-legacy', id, { secure: true‹, sameSite: «'lax'»→› });`, 'companionWithSameSite', { ...PAIR, value: 'Lax', when: '' }, 'leaveSameSite'),
  fault('Strict', `${MODERN}res.cookie('sid-legacy', id, { secure: true‹, sameSite: «'strict'»→› });`, 'companionWithSameSite', { ...PAIR, value: 'Strict', when: '' }, 'leaveSameSite'),
  fault('None', `${MODERN}res.cookie('sid-legacy', id, { secure: true‹, sameSite: «'none'»→› });`, 'companionWithSameSite', { ...PAIR, value: 'None', when: '' }, 'leaveSameSite'),
  fault('in a text', "res.setHeader('Set-Cookie', ['sid=1; SameSite=None; Secure', 'sid-legacy=1‹; «SameSite=None»→›; Secure']);", 'companionWithSameSite', { ...PAIR, value: 'None', when: '' }, 'leaveSameSite'),
  fault('without Secure', `${MODERN}res.«cookie»('sid-legacy', id‹→, { secure: true }›);`, 'companionWithoutSecure', { ...PAIR, when: '' }, 'addSecure'),
  fault('without Secure in a text', "document.cookie = 'sid=1; SameSite=None; Secure';\ndocument.cookie = '«sid-legacy=1»‹→; Secure›';", 'companionWithoutSecure', { ...PAIR, when: '' }, 'addSecure'),
  fault('without Secure in some world', `${MODERN}res.cookie('sid-legacy', id, { secure: live ? true : «‹false→true›» });`, 'companionWithoutSecure', { ...PAIR, when: ' when `live` is false' }, 'addSecure'),
  fault('another constant', `res.cookie('sid', 'a', ${NONE});\nres.cookie('sid-legacy', «'b'», { secure: true });`, 'otherValue', { ...PAIR, value: 'a', other: 'b' }),
  fault('another variable', `${MODERN}res.cookie('sid-legacy', «token», { secure: true });`, 'otherValue', { ...PAIR, value: '${id}', other: '${token}' }),
  fault('another member', `res.cookie('sid', user.id, ${NONE});\nres.cookie('sid-legacy', «user.name», { secure: true });`, 'otherValue', { ...PAIR, value: '${user.id}', other: '${user.name}' }),
  fault('another Path', `res.cookie('sid', id, { sameSite: 'none', secure: true, path: '/app' });\nres.cookie('sid-legacy', id, { secure: true, path: «‹'/'→'/app'›» });`, 'otherAttribute', { ...PAIR, attribute: 'Path', when: '' }, 'copyAttribute'),
  fault('no Path', `res.cookie('sid', id, { sameSite: 'none', secure: true, path: '/app' });\nres.«cookie»('sid-legacy', id, { secure: true‹→, path: '/app'› });`, 'otherAttribute', { ...PAIR, attribute: 'Path', when: '' }, 'copyAttribute'),
  fault('another Domain', `res.cookie('sid', id, { sameSite: 'none', secure: true, domain: 'a.example' });\nres.«cookie»('sid-legacy', id, { secure: true‹→, domain: 'a.example'› });`, 'otherAttribute', { ...PAIR, attribute: 'Domain', when: '' }, 'copyAttribute'),
  fault('a Domain too many', `${MODERN}res.cookie('sid-legacy', id, { secure: true‹, domain: «'a.example'»→› });`, 'otherAttribute', { ...PAIR, attribute: 'Domain', when: '' }, 'copyAttribute'),
  fault('no HttpOnly', `res.cookie('sid', id, { sameSite: 'none', secure: true, httpOnly: true });\nres.«cookie»('sid-legacy', id, { secure: true‹→, httpOnly: true› });`, 'otherAttribute', { ...PAIR, attribute: 'HttpOnly', when: '' }, 'copyAttribute'),
  fault('in another function', `const a = (res, id) => res.cookie('sid', id, ${NONE});\nconst b = (res, id) => res.«cookie»('sid-legacy', id‹→, { secure: true }›);`, 'companionWithoutSecure', { ...PAIR, when: '' }, 'addSecure'),
  fault('a suffix of its own', `${MODERN}res.«cookie»('sid_old', id‹→, { secure: true }›);`, 'companionWithoutSecure', { ...PAIR, companion: 'The cookie "sid_old"', when: '' }, 'addSecure', { options: { suffix: '_old' } }),
];

const required = [
  fault('no companion', "res.«cookie»('sid', id, { sameSite: 'none', secure: true });‹→\nres.cookie('sid-legacy', id, { secure: true });›", 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, 'addCompanion', REQUIRE),
  fault('in a function, with await', "async function set(id) {\n  await cookieStore.«set»({ name: 'sid', value: id, sameSite: 'none' });‹→\n  await cookieStore.set({ name: 'sid-legacy', value: id });›\n}", 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, 'addCompanion', REQUIRE),
  fault('a text', "document.cookie = '«sid=1»; SameSite=None; Secure';‹→\ndocument.cookie = 'sid-legacy=1; Secure';›", 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, 'addCompanion', REQUIRE),
  fault('an element', "res.setHeader('Set-Cookie', [`«sid=${id}»; SameSite=None; Secure`‹→, `sid-legacy=${id}; Secure`›]);", 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, 'addCompanion', REQUIRE),
  fault('one text, which a second would overwrite', "res.setHeader('Set-Cookie', '«sid=1»; SameSite=None; Secure');", 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, undefined, REQUIRE),
  fault('a value that is made', `res.«cookie»('sid', uuid(), ${NONE});`, 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, undefined, REQUIRE),
  fault('a constant name', `const NAME = 'sid';\nres.«cookie»(NAME, id, { sameSite: 'none', secure: true });‹→\nres.cookie(\`\${NAME}-legacy\`, id, { secure: true });›`, 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, 'addCompanion', REQUIRE),
  fault('shared options', `const options = ${NONE};\nres.«cookie»('sid', id, options);\nres.cookie('other', id, { ...options, sameSite: 'lax' });`, 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, undefined, REQUIRE),
  fault('a session', "app.use(«session»({ name: 'sid', secret, cookie: { sameSite: 'none', secure: true } }));", 'noCompanion', { cookie: 'The cookie "sid"', companion: '"sid-legacy"' }, undefined, { ...REQUIRE, before: "import session from 'express-session';" }),
];

const wrongOrder = (name: string, code: string, remedy?: 'swapNames', more: ReportedSetting = {}) => fault(name, code, 'oldNameFirst', READ, remedy, more);

const reading = [
  wrongOrder('??', "const of = (req) => ‹«req.cookies['sid-legacy']»→req.cookies.sid› ?? ‹req.cookies.sid→req.cookies['sid-legacy']›;", 'swapNames'),
  wrongOrder('||', "const of = (req) => ‹«req.cookies['sid-legacy']»→req.cookies['sid']› || ‹req.cookies['sid']→req.cookies['sid-legacy']›;", 'swapNames'),
  wrongOrder('a choice', "const of = (req) => («req.cookies['sid-legacy']» ? req.cookies['sid-legacy'] : req.cookies.sid);"),
  wrongOrder('if and else', "function of(req) {\n  if («req.cookies['sid-legacy']») use(req.cookies['sid-legacy']);\n  else if (req.cookies.sid) use(req.cookies.sid);\n}"),
  wrongOrder('if and return', "function of(req) {\n  if («req.cookies['sid-legacy']») return req.cookies['sid-legacy'];\n  return req.cookies.sid;\n}"),
  wrongOrder('constants', "function of(req) {\n  const old = req.cookies['sid-legacy'];\n  const { sid } = req.cookies;\n  return ‹«old»→sid› ?? ‹sid→old›;\n}", 'swapNames'),
  wrongOrder('Koa', "const of = (ctx) => ‹«ctx.cookies.get('sid-legacy')»→ctx.cookies.get('sid')› || ‹ctx.cookies.get('sid')→ctx.cookies.get('sid-legacy')›;", 'swapNames', { before: "import Koa from 'koa';" }),
  wrongOrder('Fastify', "const of = (request) => ‹«request.cookies['sid-legacy']»→request.cookies.sid› || ‹request.cookies.sid→request.cookies['sid-legacy']›;", 'swapNames', { before: "import fastify from 'fastify';" }),
  wrongOrder('Next', "async function of() {\n  const jar = await cookies();\n  return ‹«jar.get('sid-legacy')»?.value→jar.get('sid')?.value› ?? ‹jar.get('sid')?.value→jar.get('sid-legacy')?.value›;\n}", 'swapNames', { before: "import { cookies } from 'next/headers';" }),
  wrongOrder('Hono', "const of = (c) => ‹«getCookie(c, 'sid-legacy')»→getCookie(c, 'sid')› ?? ‹getCookie(c, 'sid')→getCookie(c, 'sid-legacy')›;", 'swapNames', { before: "import { getCookie } from 'hono/cookie';" }),
  fault('the old name alone', `${MODERN}const of = (req) => «req.cookies['sid-legacy']»;`, 'oldNameOnly', READ),
  fault('the new name alone', `${MODERN}res.cookie('sid-legacy', id, { secure: true });\nconst of = (req) => «req.cookies.sid»;`, 'noFallback', READ),
];

const valid = [
  fine('a pair', `${MODERN}res.cookie('sid-legacy', id, { secure: true });\nconst of = (req) => req.cookies.sid ?? req.cookies['sid-legacy'];`),
  fine('a pair by condition', "res.cookie('sid', id, { sameSite: live ? 'none' : 'lax', secure: live });\nres.cookie('sid-legacy', id, { secure: live });"),
  fine('attributes by condition', "res.cookie('sid', id, { sameSite: 'none', secure: true, domain: live ? 'a.example' : undefined });\nres.cookie('sid-legacy', id, { secure: true, domain: live ? 'a.example' : undefined });"),
  fine('options that the file does not show', `${MODERN}res.cookie('sid-legacy', id, options);`),
  fine('values that may be the same', `res.cookie('sid', sign(id), ${NONE});\nres.cookie('sid-legacy', signed, { secure: true });\nres.cookie('b', sign(id), ${NONE});\nres.cookie('b-legacy', seal(id), { secure: true });`),
  fine('values of other functions', `const a = (res, id) => res.cookie('sid', id, ${NONE});\nconst b = (res, token) => res.cookie('sid-legacy', token, { secure: true });`),
  fine('a name with that ending beside no None cookie', "res.cookie('sid', id, { sameSite: 'lax' });\nres.cookie('sid-legacy', id, { sameSite: 'lax' });"),
  fine('None without Secure, which is another rule', `${MODERN}res.cookie('sid-legacy', id, { sameSite: 'none' });`),
  fine('a value that browsers do not know, which is another rule', `${MODERN}res.cookie('sid-legacy', id, { sameSite: 'wide', secure: true });`),
  fine('a companion that is deleted', `${MODERN}res.clearCookie('sid-legacy');`),
  fine('Koa adds Secure on https', "const set = (ctx) => {\n  ctx.cookies.set('sid', id, { sameSite: 'none' });\n  ctx.cookies.set('sid-legacy', id);\n};"),
  fine('no companion, unless required', MODERN),
  fine('required and there', `${MODERN}res.cookie('sid-legacy', id, { secure: true });`, REQUIRE),
  fine('required of None alone', "res.cookie('a', id, { sameSite: 'lax' });\nres.cookie('b', id);\nres.cookie(name, id, options);", REQUIRE),
  fine('required, and deleted', "res.clearCookie('sid', { sameSite: 'none', secure: true });", REQUIRE),
  fine('||', "const of = (req) => req.cookies.sid || req.cookies['sid-legacy'];"),
  fine('a choice', "const of = (req) => (req.cookies.sid ? req.cookies.sid : req.cookies['sid-legacy']);"),
  fine('a choice turned round', "const of = (req) => (!req.cookies.sid ? req.cookies['sid-legacy'] : req.cookies.sid);"),
  fine('if and else', "function of(req) {\n  if (req.cookies.sid) use(req.cookies.sid);\n  else if (req.cookies['sid-legacy']) use(req.cookies['sid-legacy']);\n}"),
  fine('if and return', "function of(req) {\n  if (req.cookies.sid) return req.cookies.sid;\n  return req.cookies['sid-legacy'];\n}"),
  fine('a variable that is filled', "function of(req) {\n  let value = req.cookies.sid;\n  if (!value) value = req.cookies['sid-legacy'];\n  return value;\n}"),
  fine('the old one is read first and looked at last', "function of(req) {\n  const old = req.cookies['sid-legacy'];\n  const modern = req.cookies.sid;\n  return modern ?? old;\n}"),
  fine('the first that is there', "const of = (req) => [req.cookies.sid, req.cookies['sid-legacy']].find(Boolean);"),
  fine('read in functions of their own', "const a = (req) => req.cookies['sid-legacy'];\nconst b = (req) => req.cookies.sid;"),
  fine('the old name alone in a file that sets nothing', "const of = (req) => req.cookies['sid-legacy'];"),
  fine('the new name alone, with the old one in other words', `${MODERN}res.cookie('sid-legacy', id, { secure: true });\nconst of = (req) => req.cookies.sid ?? read(req, '-legacy');`),
  fine('the order of other names', "const of = (req) => req.cookies['a-legacy'] ?? req.cookies.b;"),
];

run('legacy-cookie-fallback', rule, { valid, invalid: [...setting, ...required, ...reading] });
