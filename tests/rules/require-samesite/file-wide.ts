/** What a file says once for many cookies: defaults, versions, and which form of a call is in use. */
import { fine } from '../tester.js';
import { missing } from './missing.js';

const js = { before: "import Cookies from 'js-cookie';" };
const fastify = { before: "import Fastify from 'fastify';\nimport cookie from '@fastify/cookie';" };
const csurf = { before: "import csurf from 'csurf';" };
const nextAuth = { before: "import NextAuth from 'next-auth';" };
const nuxt = { before: "import { useCookie } from '#imports';" };
const elysia = { before: "import { Elysia } from 'elysia';" };

export const decided = [
  fine('defaults of the object that sets it', "const own = Cookies.withAttributes({ sameSite: 'strict' });\nown.set('a', 'b');", js),
  fine('the same in one expression', "Cookies.withAttributes({ sameSite: 'strict' }).set('a', 'b');", js),
  fine('defaults that the code does not show', "const own = Cookies.withAttributes(attributes);\nown.set('a', 'b');", js),
  fine('defaults of a plugin', "const app = Fastify();\napp.register(cookie, { parseOptions: { sameSite: 'strict' } });\napp.get('/', (request, reply) => reply.setCookie('a', 'b'));", {
    ...fastify,
    settings: { versions: { '@fastify/cookie': '9.4.0' } },
  }),
  fine('a version that has a default', "reply.setCookie('a', 'b');", { settings: { versions: { '@fastify/cookie': '10.0.0' } } }),
  fine('a version that nobody knows', "reply.setCookie('a', 'b');"),
  fine('no cookie is asked for', 'app.use(csurf());', csurf),
  fine('no cookie is wanted', 'app.use(csurf({ cookie: false }));', csurf),
  fine('a version that puts an entry over its own', "export default NextAuth({ cookies: { sessionToken: { options: { secure: true } } } });", {
    ...nextAuth,
    settings: { versions: { 'next-auth': '5.0.0-beta.30' } },
  }),
  fine('a cookie that is only read', "const theme = useCookie('theme');\nconsole.log(theme.value);", nuxt),
  fine('a cookie that is only deleted', "const theme = useCookie('theme');\ntheme.value = null;", nuxt),
  fine('an attribute beside the value', "new Elysia().get('/', ({ cookie }) => {\n  cookie.sid.value = 'x';\n  cookie.sid.sameSite = 'lax';\n});", elysia),
  fine('attributes that a method is given', "new Elysia().get('/', ({ cookie }) => {\n  cookie.sid.update({ sameSite: 'lax' });\n  cookie.sid.value = 'x';\n});", elysia),
  fine('defaults of the application', "new Elysia({ cookie: { sameSite: 'lax' } }).get('/', ({ cookie }) => {\n  cookie.sid.value = 'x';\n});", elysia),
  fine('a library without such an option, which is another rule', "$.cookie('a', 'b');", { before: "import 'jquery.cookie';" }),
  fine('a name that no framework is shown to give', "setCookie(event, 'a', 'b');"),
];

export const undecided = [
  missing('defaults that say nothing of SameSite', 'a',
    "const own = Cookies.withAttributes({ path: '/' });\nown.«set»('a', 'b'‹→, { sameSite: 'lax' }›);",
    "const own = Cookies.withAttributes({ path: '/' });\nown.set('a', 'b'‹→, { sameSite: 'none', secure: true }›);", js),
  missing('defaults of another object', 'a',
    "const own = Cookies.withAttributes({ sameSite: 'strict' });\nown.set('b', 'c');\nCookies.«set»('a', 'b'‹→, { sameSite: 'lax' }›);",
    "const own = Cookies.withAttributes({ sameSite: 'strict' });\nown.set('b', 'c');\nCookies.set('a', 'b'‹→, { sameSite: 'none', secure: true }›);", js),
  missing('a version without a default', 'a',
    "reply.«setCookie»('a', 'b'‹→, { sameSite: 'lax' }›);",
    "reply.setCookie('a', 'b'‹→, { sameSite: 'none', secure: true }›);", { settings: { versions: { '@fastify/cookie': '9.4.0' } } }),
  missing('a cookie without options', '_csrf',
    "app.use(«csurf»({ cookie: ‹true→{ sameSite: 'lax' }› }));",
    "app.use(csurf({ cookie: ‹true→{ sameSite: 'none', secure: true }› }));", csurf),
  missing('one entry of several', undefined,
    "export default NextAuth({ cookies: { «sessionToken»: { options: { secure: true‹→, sameSite: 'lax'› } } } });",
    "export default NextAuth({ cookies: { sessionToken: { options: { secure: true‹→, sameSite: 'none'› } } } });", { ...nextAuth, settings: { versions: { 'next-auth': '4.24.15' } } }),
  missing('a configuration by its type', undefined,
    "export const authOptions: NextAuthOptions = { cookies: { «sessionToken»: { options: { secure: true‹→, sameSite: 'lax'› } } } };",
    "export const authOptions: NextAuthOptions = { cookies: { sessionToken: { options: { secure: true‹→, sameSite: 'none'› } } } };",
    { ts: true, before: "import type { NextAuthOptions } from 'next-auth';", settings: { versions: { 'next-auth': '4.24.15' } } }),
  missing('a cookie that is assigned a value later', 'theme',
    "const theme = «useCookie»('theme'‹→, { sameSite: 'lax' }›);\ntheme.value = 'dark';",
    "const theme = useCookie('theme'‹→, { sameSite: 'none', secure: true }›);\ntheme.value = 'dark';", nuxt),
  missing('a value without attributes', 'sid',
    "new Elysia().get('/', ({ cookie }) => {\n  cookie.sid.«value» = 'x';‹→\n  cookie.sid.sameSite = 'lax';›\n});",
    "new Elysia().get('/', ({ cookie }) => {\n  cookie.sid.value = 'x';‹→\n  cookie.sid.sameSite = 'none';\n  cookie.sid.secure = true;›\n});", elysia),
  missing('a name that the framework gives', 'a',
    "export default defineEventHandler((event) => {\n  «setCookie»(event, 'a', 'b'‹→, { sameSite: 'lax' }›);\n});",
    "export default defineEventHandler((event) => {\n  setCookie(event, 'a', 'b'‹→, { sameSite: 'none', secure: true }›);\n});"),
];
