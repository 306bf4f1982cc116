/** Options that the library throws on, prints as they are, or ignores. */
import { remedied, remedyOf, unclear } from './invalid.js';
import { reported } from '../tester.js';

export const options = [
  remedied('a name from browser extensions', { is: 'throws', cookie: 'sid', text: 'no-restriction', api: 'res.cookie()' }, ['correctWithSecure', 'None'],
    "res.cookie('sid', id, { sameSite: «'‹no-restriction'→none', secure: true›» });"),
  remedied('the same with Secure', { is: 'throws', cookie: 'sid', text: 'no-restriction', api: 'res.cookie()' }, ['correct', 'None'],
    "res.cookie('sid', id, { sameSite: «'‹no-restriction→none›'», secure: true });"),
  remedied('a wrong letter', { is: 'throws', cookie: 'sid', text: 'lex', api: 'res.cookie()' }, ['correct', 'Lax'],
    "res.cookie('sid', id, { sameSite: «'‹lex→lax›'» });"),
  remedied('a missing letter', { is: 'throws', cookie: 'sid', text: 'stric', api: 'res.cookie()' }, ['correct', 'Strict'],
    "res.cookie('sid', id, { sameSite: «'stric‹→t›'» });"),
  remedied('None comes to life: Secure with it', { is: 'throws', cookie: 'sid', text: 'nome', api: 'res.cookie()' }, ['correctWithSecure', 'None'],
    "res.cookie('sid', id, { sameSite: «'‹nome'», secure: false→none', secure: true› });"),
  remedied('None comes to life, Secure is unknown: no autofix', { is: 'throws', cookie: 'sid', text: 'nome', api: 'res.cookie()' }, ['correctWithSecure', 'None'],
    `
      function f(res, secure) {
        res.cookie('sid', '1', { sameSite: «'‹nome'», secure→none', secure: true› });
      }
    `, { fix: false }),
  remedied('quotes in the value', { is: 'throws', cookie: 'sid', text: '"None"', api: 'res.cookie()' }, ['correct', 'None'],
    `res.cookie('sid', id, { sameSite: «'‹"None"→none›'», secure: true });`),
  unclear('several can be meant', { is: 'throws', cookie: 'sid', text: 'true', api: 'res.cookie()' },
    "res.cookie('sid', id, { sameSite: «'‹true→lax›'» });",
    "res.cookie('sid', id, { sameSite: '‹true'→none', secure: true› });"),
  unclear('a number', { is: 'throws', cookie: 'sid', text: '1', api: 'res.cookie()' },
    "res.cookie('sid', id, { sameSite: ‹«1»→'lax'› });",
    "res.cookie('sid', id, { sameSite: ‹1→'none', secure: true› });"),
  unclear('a value in one world', { is: 'throws', cookie: 'sid', text: 'loose', api: 'res.cookie()', when: '`isProd` is false' },
    "res.cookie('sid', id, { sameSite: isProd ? 'lax' : «'‹loose→lax›'» });",
    "res.cookie('sid', id, { sameSite: isProd ? 'lax' : '‹loose'→none', secure: true› });"),
  remedied('a slip in one world', { is: 'throws', cookie: 'sid', text: 'Strcit', api: 'res.cookie()', when: '`isProd` is false' }, ['correct', 'Strict'],
    "res.cookie('sid', id, { sameSite: isProd ? 'lax' : «'‹Strcit→strict›'» });"),
  remedied('samesite', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«samesite»→sameSite›: 'lax' });"),
  remedied('SameSite', { is: 'ignoredKey', cookie: 'sid', text: 'SameSite', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«SameSite»→sameSite›: 'Strict' });"),
  remedied('same_site', { is: 'ignoredKey', cookie: 'sid', text: 'same_site', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«same_site»→sameSite›: 'lax' });"),
  remedied('same-site', { is: 'ignoredKey', cookie: 'sid', text: 'same-site', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«'same-site'»→sameSite›: 'lax' });"),
  remedied('samesite, None comes to life', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respellWithSecure'],
    "res.cookie('sid', id, { ‹«samesite»: 'none'→sameSite: 'none', secure: true› });"),
  remedied('samesite, None with Secure', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«samesite»→sameSite›: 'none', secure: true });"),
  remedied('samesite with a value that the code does not show', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«samesite»→sameSite›: mode });", { fix: false }),
  remedied('samesite as a shorthand', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respell'],
    `
      const samesite = 'lax';
      res.cookie('sid', id, { «same‹→Site: same›site» });
    `),
  remedied('samesite with a slip in the value', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'res.cookie()' }, ['respell'],
    "res.cookie('sid', id, { ‹«samesite»: 'laxx→sameSite: 'lax›' });"),
  reported('a const that two cookies share is left alone',
    `
      const options = { «samesite»: 'lax' };
      res.cookie('a', a, ‹options→{ ...options, sameSite: 'lax' }›);
      res.cookie('b', b, ‹options→{ ...options, sameSite: 'lax' }›);
    `, [
    remedyOf({ is: 'ignoredKey', cookie: 'a', text: 'samesite', api: 'res.cookie()' }, ['respell'], `
      const options = { samesite: 'lax' };
      res.cookie('a', a, ‹options→{ ...options, sameSite: 'lax' }›);
      res.cookie('b', b, options);
    `),
    remedyOf({ is: 'ignoredKey', cookie: 'b', text: 'samesite', api: 'res.cookie()' }, ['respell'], `
      const options = { samesite: 'lax' };
      res.cookie('a', a, options);
      res.cookie('b', b, ‹options→{ ...options, sameSite: 'lax' }›);
    `),
  ]),
  remedied('an assignment', { is: 'ignoredKey', cookie: 'a', text: 'samesite', api: 'res.cookie()' }, ['respell'],
    `
      const options = {};
      options.‹«samesite»→sameSite› = 'lax';
      res.cookie('a', a, options);
    `),
  unclear('js-cookie prints `true`', { is: 'unknownValue', cookie: 'a', text: 'true' },
    "Cookies.set('a', 'b', { sameSite: ‹«true»→'lax'› });",
    "Cookies.set('a', 'b', { sameSite: ‹→'none', secure: ›true });", { before: "import Cookies from 'js-cookie';" }),
  remedied('js-cookie prints any string', { is: 'unknownValue', cookie: 'a', text: 'no_restriction' }, ['correctWithSecure', 'None'],
    "Cookies.set('a', 'b', { sameSite: «'‹no_restriction'→none', secure: true›» });", { before: "import Cookies from 'js-cookie';" }),
  remedied('js-cookie: same-site', { is: 'ignoredKey', cookie: 'a', text: 'same-site', api: 'Cookies.set()' }, ['respell'],
    "Cookies.set('a', 'b', { ‹«'same-site'»→sameSite›: 'lax' });", { before: "import Cookies from 'js-cookie';" }),
  remedied('cookieStore minds the letter case', { is: 'letterCase', cookie: 'a', text: 'Lax', api: 'cookieStore.set()' }, ['correct', 'Lax'],
    "cookieStore.set({ name: 'a', value: 'b', sameSite: «'‹Lax→lax›'» });"),
  remedied('cookieStore: None', { is: 'letterCase', cookie: 'a', text: 'None', api: 'cookieStore.set()' }, ['correct', 'None'],
    "cookieStore.set({ name: 'a', value: 'b', sameSite: «'‹None→none›'» });"),
  unclear('cookieStore throws on `true`', { is: 'throws', cookie: 'a', text: 'true', api: 'cookieStore.set()' },
    "cookieStore.set({ name: 'a', value: 'b', sameSite: ‹«true»→'lax'› });",
    "cookieStore.set({ name: 'a', value: 'b', sameSite: ‹true→'none'› });"),
  unclear('Next prints `true`', { is: 'unknownValue', cookie: 'a', text: 'true' },
    "(await cookies()).set('a', 'b', { sameSite: ‹«true»→'lax'› });",
    "(await cookies()).set('a', 'b', { sameSite: ‹→'none', secure: ›true });", { before: "import { cookies } from 'next/headers';" }),
  unclear('Hono throws on `true`', { is: 'throws', cookie: 'a', text: 'true', api: 'setCookie()' },
    "setCookie(c, 'a', 'b', { sameSite: ‹«true»→'lax'› });",
    "setCookie(c, 'a', 'b', { sameSite: ‹→'none', secure: ›true });", { before: "import { setCookie } from 'hono/cookie';" }),
  unclear('Hono prints any string', { is: 'unknownValue', cookie: 'a', text: 'Loose' },
    "setCookie(c, 'a', 'b', { sameSite: «'‹Loose→lax›'» });",
    "setCookie(c, 'a', 'b', { sameSite: '‹Loose'→none', secure: true› });", { before: "import { setCookie } from 'hono/cookie';" }),
  remedied('express-session: one level too high', { is: 'wrongLevel', cookie: 'connect.sid', text: 'sameSite', api: 'session()', place: '`cookie: { sameSite: … }`' }, ['move'],
    "app.use(session({ secret, ‹«sameSite»: 'lax'→cookie: { sameSite: 'lax' }› }));", { fix: false, before: "import session from 'express-session';" }),
  remedied('express-session: `cookie` is there', { is: 'wrongLevel', cookie: 'connect.sid', text: 'sameSite', api: 'session()', place: '`cookie: { sameSite: … }`' }, ['move'],
    "app.use(session({ secret, ‹«sameSite»: 'lax', cookie: { secure: true→cookie: { secure: true, sameSite: 'lax'› } }));", { fix: false, before: "import session from 'express-session';" }),
  remedied('express-session: None takes Secure along', { is: 'wrongLevel', cookie: 'connect.sid', text: 'sameSite', api: 'session()', place: '`cookie: { sameSite: … }`' }, ['move'],
    `
      app.use(session({
        secret,
        ‹«sameSite»: 'none'→cookie: { sameSite: 'none', secure: true }›,
      }));
    `, { fix: false, before: "import session from 'express-session';" }),
  remedied('cookie-session: one level too deep', { is: 'wrongLevel', cookie: 'session', text: 'sameSite', api: 'cookieSession()', place: 'the top level of its options' }, ['move'],
    "app.use(session({ keys, cookie: {‹ «sameSite»: 'lax' }→}, sameSite: 'lax'› }));", { fix: false, before: "import session from 'cookie-session';" }),
  remedied('express-session under another name', { is: 'wrongLevel', text: 'sameSite', api: 'session()', place: '`cookie: { sameSite: … }`' }, ['move'],
    "app.use(session({ name, ‹«sameSite»: 'lax'→cookie: { sameSite: 'lax' }› }));", { fix: false, before: "import session from 'express-session';" }),
  remedied('Koa', { is: 'throws', cookie: 'sid', text: 'laxx', api: 'ctx.cookies.set()' }, ['correct', 'Lax'],
    "const start = (ctx) => ctx.cookies.set('sid', id, { sameSite: «'‹laxx→lax›'» });"),
  remedied('Koa adds Secure by itself, but over plain http it does not', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'ctx.cookies.set()' }, ['respell'],
    "const start = (ctx) => ctx.cookies.set('sid', id, { ‹«samesite»→sameSite›: 'none' });", { fix: false }),
  remedied('Koa with Secure in so many words', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'ctx.cookies.set()' }, ['respell'],
    "const start = (ctx) => ctx.cookies.set('sid', id, { ‹«samesite»→sameSite›: 'none', secure: true });"),
  remedied('Koa with Lax', { is: 'ignoredKey', cookie: 'sid', text: 'samesite', api: 'ctx.cookies.set()' }, ['respell'],
    "const start = (ctx) => ctx.cookies.set('sid', id, { ‹«samesite»→sameSite›: 'lax' });"),
  remedied('Fastify', { is: 'throws', cookie: 'a', text: 'laxx', api: 'reply.setCookie()' }, ['correct', 'Lax'],
    "reply.setCookie('a', 'b', { sameSite: «'‹laxx→lax›'» });"),
  remedied('a deletion', { is: 'throws', cookie: 'sid', text: 'laxx', api: 'res.clearCookie()' }, ['correct', 'Lax'],
    "res.clearCookie('sid', { sameSite: «'‹laxx→lax›'» });"),
  unclear('an enum', { is: 'throws', cookie: 'a', text: 'wide', api: 'res.cookie()' },
    `
      enum Mode { Wide = 'wide' }
      res.cookie('a', 'b', { sameSite: ‹«Mode.Wide»→'lax'› });
    `,
    `
      enum Mode { Wide = 'wide' }
      res.cookie('a', 'b', { sameSite: ‹Mode.Wide→'none', secure: true› });
    `, { ts: true }),
  remedied('`as any`', { is: 'throws', cookie: 'a', text: 'Laxx', api: 'res.cookie()' }, ['correct', 'Lax'],
    "res.cookie('a', 'b', { sameSite: «'‹Laxx→lax›'» as any });", { ts: true }),
  reported('the result of a function that two cookies call',
    `
      const options = () => ({ sameSite: «'laxx'» });
      res.cookie('a', a, ‹options()→{ ...options(), sameSite: 'lax' }›);
      res.cookie('b', b, ‹options()→{ ...options(), sameSite: 'lax' }›);
    `, [
    remedyOf({ is: 'throws', cookie: 'a', text: 'laxx', api: 'res.cookie()' }, ['correct', 'Lax'], `
      const options = () => ({ sameSite: 'laxx' });
      res.cookie('a', a, ‹options()→{ ...options(), sameSite: 'lax' }›);
      res.cookie('b', b, options());
    `),
    remedyOf({ is: 'throws', cookie: 'b', text: 'laxx', api: 'res.cookie()' }, ['correct', 'Lax'], `
      const options = () => ({ sameSite: 'laxx' });
      res.cookie('a', a, options());
      res.cookie('b', b, ‹options()→{ ...options(), sameSite: 'lax' }›);
    `),
  ]),
  remedied('a const', { is: 'throws', cookie: 'a', text: 'laxx', api: 'res.cookie()' }, ['correct', 'Lax'],
    `
      const MODE = 'laxx';
      res.cookie('a', a, { sameSite: ‹«MODE»→'lax'› });
    `),
  reported('a const that two cookies share',
    `
      const MODE = 'laxx';
      res.cookie('a', a, { sameSite: ‹«MODE»→'lax'› });
      res.cookie('b', b, { sameSite: ‹«MODE»→'lax'› });
    `, [
    remedyOf({ is: 'throws', cookie: 'a', text: 'laxx', api: 'res.cookie()' }, ['correct', 'Lax'], `
      const MODE = 'laxx';
      res.cookie('a', a, { sameSite: ‹MODE→'lax'› });
      res.cookie('b', b, { sameSite: MODE });
    `),
    remedyOf({ is: 'throws', cookie: 'b', text: 'laxx', api: 'res.cookie()' }, ['correct', 'Lax'], `
      const MODE = 'laxx';
      res.cookie('a', a, { sameSite: MODE });
      res.cookie('b', b, { sameSite: ‹MODE→'lax'› });
    `),
  ]),
];
