/** SameSite=None without Secure in every world. */
import { insecure, insecureOf } from './insecure.js';
import { reported } from '../tester.js';

export const everywhere = [
  insecure('Secure is absent', 'sid',
    "res.cookie('sid', id, { sameSite: «'none'»‹→, secure: true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›' });"),
  insecure('`secure: false`', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: ‹«false»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: false });"),
  insecure('`secure: undefined`', 'sid',
    "res.cookie('sid', id, { sameSite: 'None', secure: ‹«undefined»→true›, httpOnly: true });",
    "res.cookie('sid', id, { sameSite: '‹None→lax›', secure: undefined, httpOnly: true });"),
  insecure('several lines and a comment', 'sid',
    `
      res.cookie('sid', id, {
        sameSite: «'none'», // other sites embed us‹→
        secure: true,›
      });
    `,
    `
      res.cookie('sid', id, {
        sameSite: '‹none→lax›', // other sites embed us
      });
    `),
  insecure('clearCookie', 'sid',
    "res.clearCookie('sid', { sameSite: «'none'»‹→, secure: true› });",
    "res.clearCookie('sid', { sameSite: '‹none→lax›' });", { is: 'deletionWithoutSecure' }),
  insecure('deletion by maxAge', 'sid',
    "res.cookie('sid', '', { sameSite: «'none'», maxAge: 0‹→, secure: true› });",
    "res.cookie('sid', '', { sameSite: '‹none→lax›', maxAge: 0 });", { is: 'deletionWithoutSecure' }),
  insecure('deletion by expires', 'sid',
    "res.cookie('sid', '', { sameSite: «'none'», expires: new Date(0)‹→, secure: true› });",
    "res.cookie('sid', '', { sameSite: '‹none→lax›', expires: new Date(0) });", { is: 'deletionWithoutSecure' }),
  insecure('a shorthand key', 'sid',
    `
      const secure = false;
      res.cookie('sid', id, { sameSite: 'none', «secure»‹→: true› });
    `,
    `
      const secure = false;
      res.cookie('sid', id, { sameSite: '‹none→lax›', secure });
    `),
  insecure('a variable that stays false whatever happens', 'sid',
    `
      let secure = false;
      if (fast) secure = false;
      res.cookie('sid', id, { sameSite: 'none', «secure»‹→: true› });
    `,
    `
      let secure = false;
      if (fast) secure = false;
      res.cookie('sid', id, { sameSite: '‹none→lax›', secure });
    `),
  insecure('a const that only this cookie uses', 'sid',
    `
      const options = { sameSite: «'none'»‹→, secure: true› };
      res.cookie('sid', id, options);
    `,
    `
      const options = { sameSite: '‹none→lax›' };
      res.cookie('sid', id, options);
    `),
  reported('a const that two cookies share is left alone',
    `
      const options = { sameSite: «'none'» };
      res.cookie('sid', id, ‹options→{ ...options, secure: true }›);
      res.cookie('b', b, ‹options→{ ...options, secure: true }›);
    `, [
    insecureOf('sid', `
      const options = { sameSite: 'none' };
      res.cookie('sid', id, ‹options→{ ...options, secure: true }›);
      res.cookie('b', b, options);
    `,
      `
      const options = { sameSite: 'none' };
      res.cookie('sid', id, ‹options→{ ...options, sameSite: 'lax' }›);
      res.cookie('b', b, options);
    `),
    insecureOf('b', `
      const options = { sameSite: 'none' };
      res.cookie('sid', id, options);
      res.cookie('b', b, ‹options→{ ...options, secure: true }›);
    `,
      `
      const options = { sameSite: 'none' };
      res.cookie('sid', id, options);
      res.cookie('b', b, ‹options→{ ...options, sameSite: 'lax' }›);
    `),
  ]),
  reported('a shared const with `secure: false` is left alone',
    `
      const options = { sameSite: 'none', secure: «false» };
      res.cookie('sid', id, ‹options→{ ...options, secure: true }›);
      res.cookie('b', b, ‹options→{ ...options, secure: true }›);
    `, [
    insecureOf('sid', `
      const options = { sameSite: 'none', secure: false };
      res.cookie('sid', id, ‹options→{ ...options, secure: true }›);
      res.cookie('b', b, options);
    `,
      `
      const options = { sameSite: 'none', secure: false };
      res.cookie('sid', id, ‹options→{ ...options, sameSite: 'lax' }›);
      res.cookie('b', b, options);
    `),
    insecureOf('b', `
      const options = { sameSite: 'none', secure: false };
      res.cookie('sid', id, options);
      res.cookie('b', b, ‹options→{ ...options, secure: true }›);
    `,
      `
      const options = { sameSite: 'none', secure: false };
      res.cookie('sid', id, options);
      res.cookie('b', b, ‹options→{ ...options, sameSite: 'lax' }›);
    `),
  ]),
  insecure('a comment before the value stays', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: /* not yet */ ‹«false»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: /* not yet */ false });"),
  insecure('`secure: 0`', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: ‹«0»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: 0 });"),
  insecure('a string', 'a',
    "document.cookie = 'a=1; «SameSite=None»‹→; Secure›';",
    "document.cookie = 'a=1; SameSite=‹None→Lax›';"),
  insecure('attributes in lower case', 'a',
    "document.cookie = 'a=1; «samesite=none»‹→; secure›';",
    "document.cookie = 'a=1; samesite=‹none→lax›';"),
  insecure('a template', 'a',
    'document.cookie = `a=${a}; «SameSite=None»; path=/‹→; Secure›`;',
    'document.cookie = `a=${a}; SameSite=‹None→Lax›; path=/`;'),
  insecure('a deletion', 'a',
    "document.cookie = 'a=; «SameSite=None»; Max-Age=0‹→; Secure›';",
    "document.cookie = 'a=; SameSite=‹None→Lax›; Max-Age=0';", { is: 'deletionWithoutSecure' }),
  insecure('an element of an array', 'a',
    "res.setHeader('Set-Cookie', ['a=1; «SameSite=None»‹→; Secure›', 'b=2; SameSite=None; Secure']);",
    "res.setHeader('Set-Cookie', ['a=1; SameSite=‹None→Lax›', 'b=2; SameSite=None; Secure']);"),
  insecure('a joined array', 'a',
    "document.cookie = ['a=1', '«SameSite=None»'‹→, 'Secure'›].join('; ');",
    "document.cookie = ['a=1', 'SameSite=‹None→Lax›'].join('; ');"),
  insecure('a joined array over several lines', 'a',
    `
      document.cookie = [
        'a=1',
        '«SameSite=None»'‹→,
        'Secure'›,
      ].join(';');
    `,
    `
      document.cookie = [
        'a=1',
        'SameSite=‹None→Lax›',
      ].join(';');
    `),
  insecure('cookie', 'sid',
    "const header = serialize('sid', id, { sameSite: «'none'»‹→, secure: true› });",
    "const header = serialize('sid', id, { sameSite: '‹none→lax›' });", { before: "import { serialize } from 'cookie';" }),
  insecure('Koa: `secure: false` keeps it from adding Secure', 'sid',
    "const start = (ctx) => ctx.cookies.set('sid', id, { sameSite: 'none'‹, secure: «false»→› });",
    "const start = (ctx) => ctx.cookies.set('sid', id, { sameSite: '‹none→lax›', secure: false });", { is: 'secureTurnedOff', remedy: 'leaveSecure', api: 'ctx.cookies.set()' }),
  insecure('Koa: the first key is taken out', 'sid',
    "const start = (ctx) => ctx.cookies.set('sid', id, { ‹secure: «false», →›sameSite: 'none' });",
    "const start = (ctx) => ctx.cookies.set('sid', id, { secure: false, sameSite: '‹none→lax›' });", { is: 'secureTurnedOff', remedy: 'leaveSecure', api: 'ctx.cookies.set()' }),
  insecure('Koa: under a condition', 'sid',
    "const start = (ctx) => ctx.cookies.set('sid', id, { sameSite: 'none'‹, secure: isProd ? true : «false»→› });",
    "const start = (ctx) => ctx.cookies.set('sid', id, { sameSite: '‹none→lax›', secure: isProd ? true : false });", { is: 'secureTurnedOff', remedy: 'leaveSecure', when: '`isProd` is false', api: 'ctx.cookies.set()', fix: false }),
  insecure('cookies: the line is taken out', 'sid',
    `
      new Cookies(req, res).set('sid', id, {
        sameSite: 'none',
      ‹  secure: «false»,
      →›});
    `,
    `
      new Cookies(req, res).set('sid', id, {
        sameSite: '‹none→lax›',
        secure: false,
      });
    `, { is: 'secureTurnedOff', remedy: 'leaveSecure', api: 'cookies.set()', before: "import Cookies from 'cookies';" }),
  insecure('cookie-session', 'session',
    "app.use(session({ sameSite: 'none', ‹secure: «false», →›keys }));",
    "app.use(session({ sameSite: '‹none→lax›', secure: false, keys }));", { is: 'secureTurnedOff', remedy: 'leaveSecure', api: 'cookieSession()', before: "import session from 'cookie-session';" }),
  insecure('express-session sends nothing over what it takes for plain http', 'connect.sid',
    "app.use(session({ secret, cookie: { sameSite: «'none'»‹→, secure: true› } }));",
    "app.use(session({ secret, cookie: { sameSite: '‹none→lax›' } }));", { remedy: 'addSecureBehindProxy', api: 'session()', proxy: 'set `trust proxy`', fix: false, before: "import session from 'express-session';" }),
  insecure('express-session: `secure: false`', 'connect.sid',
    "app.use(session({ secret, cookie: { sameSite: 'none', secure: ‹«false»→true› } }));",
    "app.use(session({ secret, cookie: { sameSite: '‹none→lax›', secure: false } }));", { remedy: 'addSecureBehindProxy', api: 'session()', proxy: 'set `trust proxy`', fix: false, before: "import session from 'express-session';" }),
  insecure('js-cookie, any letter case', 'a',
    "Cookies.set('a', 'b', { SameSite: «'None'»‹→, secure: true› });",
    "Cookies.set('a', 'b', { SameSite: '‹None→lax›' });", { before: "import Cookies from 'js-cookie';" }),
  insecure('js-cookie: remove', 'a',
    "Cookies.remove('a', { sameSite: «'None'»‹→, secure: true› });",
    "Cookies.remove('a', { sameSite: '‹None→lax›' });", { is: 'deletionWithoutSecure', before: "import Cookies from 'js-cookie';" }),
  insecure('Next', 'a',
    "(await cookies()).set('a', 'b', { sameSite: «'none'»‹→, secure: true› });",
    "(await cookies()).set('a', 'b', { sameSite: '‹none→lax›' });", { before: "import { cookies } from 'next/headers';" }),
  insecure('Hono', 'a',
    "setCookie(c, 'a', 'b', { sameSite: «'None'»‹→, secure: true› });",
    "setCookie(c, 'a', 'b', { sameSite: '‹None→lax›' });", { before: "import { setCookie } from 'hono/cookie';" }),
  insecure('Fastify', 'a',
    "reply.setCookie('a', 'b', { sameSite: «'none'»‹→, secure: true› });",
    "reply.setCookie('a', 'b', { sameSite: '‹none→lax›' });"),
  insecure("a library of the project's own that throws", 'a',
    "set('a', 'b', { sameSite: «'none'»‹→, secure: true› });",
    "set('a', 'b', { sameSite: '‹none→lax›' });", { is: 'noneThrows', api: 'set()', before: "import { set } from './x.js';", settings: { apis: [{ call: './x.js#set', says: 'set()', noneWithoutSecure: 'throws', forms: [{ name: 0, value: 1, attributes: 2 }] }] } }),
];
