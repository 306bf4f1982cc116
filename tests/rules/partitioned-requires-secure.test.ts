import rule from '../../rules/partitioned-requires-secure.js';
import { fine, reported, run, type Report, type ReportedSetting, type Suggested } from './tester.js';

const title = (cookie: string): string => `The cookie "${cookie}"`;

/** Partitioned without Secure: the edits of the marked code are the autofix and the suggestion. */
const rejected = (cookie: string, code: string, { is = 'partitionedWithoutSecure', when = '', note = '' } = {}): Report => ({
  messageId: is,
  data: { cookie: title(cookie), when },
  suggestions: [{ messageId: 'addSecure', data: { note }, code }],
});

/** Partitioned without SameSite=None. */
const useless = (cookie: string, value: string | undefined, none: string | undefined, left: string | undefined, { when = '', note = '' } = {}): Report => ({
  messageId: value === undefined ? 'withoutSameSite' : 'keptFromEmbeds',
  data: { cookie: title(cookie), when, value: value ?? 'Lax' },
  suggestions: [
    ...(none === undefined ? [] : [{ messageId: 'useNone', data: { note }, code: none } satisfies Suggested]),
    ...(left === undefined ? [] : [{ messageId: 'leavePartitioned', code: left } satisfies Suggested]),
  ],
});

const one = (name: string, code: string, report: Report, setting: ReportedSetting = {}) => reported(name, code, [report], setting);

const KNOWN = "const mode = await modeOf(req);\n";

const withoutSecure = [
  one('no Secure', `${KNOWN}res.«cookie»('a', id, { partitioned: true, sameSite: mode‹→, secure: true› });`, rejected('a', `${KNOWN}res.cookie('a', id, { partitioned: true, sameSite: mode‹→, secure: true› });`)),
  one('`secure: false`: no autofix', `${KNOWN}res.cookie('a', id, { partitioned: true, sameSite: mode, secure: «false» });`, rejected('a', `${KNOWN}res.cookie('a', id, { partitioned: true, sameSite: mode, secure: ‹false→true› });`)),
  one('a deletion', "res.«clearCookie»('a', { partitioned: true‹→, secure: true› });", rejected('a', "res.clearCookie('a', { partitioned: true‹→, secure: true› });", { is: 'deletionWithoutSecure' })),
  one('a text', 'res.setHeader(\'Set-Cookie\', `«a=${id}»; Partitioned; SameSite=${mode}‹→; Secure›`);', rejected('a', 'res.setHeader(\'Set-Cookie\', `a=${id}; Partitioned; SameSite=${mode}‹→; Secure›`);')),
  reported('with Lax, both are said', "res.«cookie»('a', id, { partitioned: true, sameSite: «'lax'»‹→, secure: true› });", [
    rejected('a', "res.cookie('a', id, { partitioned: true, sameSite: 'lax'‹→, secure: true› });"),
    useless('a', 'Lax', "res.cookie('a', id, { partitioned: true, sameSite: '‹lax→none›'‹→, secure: true› });", "res.cookie('a', id, { ‹partitioned: true, →›sameSite: 'lax' });"),
  ]),
];

const uselessOnes = [
  one('Lax', "res.cookie('a', id, { partitioned: true, secure: true, sameSite: «'lax'» });",
    useless('a', 'Lax', "res.cookie('a', id, { partitioned: true, secure: true, sameSite: '‹lax→none›' });", "res.cookie('a', id, { ‹partitioned: true, →›secure: true, sameSite: 'lax' });")),
  one('Strict', "document.cookie = 'a=1; Secure; «SameSite=Strict»; Partitioned';",
    useless('a', 'Strict', "document.cookie = 'a=1; Secure; SameSite=‹Strict→None›; Partitioned';", "document.cookie = 'a=1; Secure; SameSite=Strict‹; Partitioned→›';")),
  one('nothing', "res.cookie('a', id, { secure: true, partitioned: «true» });",
    useless('a', undefined, "res.cookie('a', id, { secure: true, partitioned: true‹→, sameSite: 'none'› });", "res.cookie('a', id, { secure: true‹, partitioned: true→› });")),
  one('in one case', "res.cookie('a', id, { secure: true, partitioned: true, sameSite: embed ? 'none' : «'lax'» });",
    useless('a', 'Lax', "res.cookie('a', id, { secure: true, partitioned: true, sameSite: embed ? 'none' : '‹lax→none›' });", "res.cookie('a', id, { secure: true‹, partitioned: true→›, sameSite: embed ? 'none' : 'lax' });", { when: ' when `embed` is false' })),
];

const right = [
  fine('None, Secure and Partitioned', "res.cookie('a', id, { sameSite: 'none', secure: true, partitioned: true });\ndocument.cookie = 'a=1; SameSite=None; Secure; Partitioned';"),
  fine('the three hang on one condition', "res.cookie('a', id, { sameSite: embed ? 'none' : 'lax', secure: embed, partitioned: embed });"),
  fine('a deletion may have any SameSite', "res.clearCookie('a', { partitioned: true, secure: true });"),
  fine('not Partitioned', "res.cookie('a', id, { partitioned: false });\nres.cookie('a', id, { partitioned });"),
  fine('None without Secure, which is another rule', "res.cookie('a', id, { sameSite: 'none', partitioned: true });"),
  fine('from elsewhere', "res.cookie('a', id, { partitioned: true, ...options });\nres.cookie('a', id, { partitioned: true, sameSite: config.mode, secure: config.secure });"),
  fine('an invalid SameSite, which is another rule', "res.cookie('a', id, { partitioned: true, secure: true, sameSite: 'cross' });"),
  fine('Koa adds Secure on https', `${KNOWN}export const start = (ctx) => ctx.cookies.set('a', id, { partitioned: true, sameSite: mode });`),
];

run('partitioned-requires-secure', rule, { valid: right, invalid: [...withoutSecure, ...uselessOnes] });
