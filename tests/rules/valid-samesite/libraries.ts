/** Libraries that take other values or keys than most, or no SameSite at all. */
import { fine, reported } from '../tester.js';
import { remedied, unclear } from './invalid.js';

const titled = { taken: '"Strict", "Lax" or "None"' };
const hapi = { before: "import Hapi from '@hapi/hapi';" };

export const taken = [
  fine('no_restriction is None', "session.defaultSession.cookies.set({ url, name: 'a', sameSite: 'no_restriction', secure: true });", { before: "import { session } from 'electron';" }),
  fine('the key of AngularJS', "$cookies.put('a', 'b', { samesite: 'lax' });", { before: "import 'angular-cookies';", settings: { versions: { 'angular-cookies': '1.8.3' } } }),
  fine('a library without the option deletes', "$.removeCookie('a');", { before: "import 'jquery.cookie';" }),
  fine('a library without the option reads', "$.cookie('a');", { before: "import 'jquery.cookie';" }),
];

export const refused = [
  remedied('undici takes title case only', { is: 'letterCase', cookie: 'a', text: 'lax', right: 'Lax', api: 'setCookie()', ...titled }, ['correct', 'Lax'],
    "setCookie(headers, { name: 'a', value: 'b', sameSite: «'‹lax→Lax›'» });", { before: "import { setCookie } from 'undici';" }),
  unclear('a value that is left out', { is: 'omitted', cookie: 'a', text: 'true', api: 'cookieStore.set()' },
    "store.set({ name: 'a', value: 'b', sameSite: ‹«true»→'lax'› });",
    "store.set({ name: 'a', value: 'b', sameSite: ‹true→'none', secure: true› });", { before: "import { CookieStore } from '@whatwg-node/cookie-store';\nconst store = new CookieStore();" }),
  remedied('a key on which the library throws', { is: 'throwsOnKey', cookie: 'a', text: 'sameSite', key: 'isSameSite', api: 'server.state()', ...titled }, ['respell'],
    "const server = Hapi.server();\nserver.state('a', { ‹«sameSite»→isSameSite›: 'Lax' });", hapi),
  reported('no SameSite at all', "$.«cookie»('a', 'b', { path: '/' });", [
    { messageId: 'noOption', data: { cookie: 'The cookie "a"', api: '$.cookie()' }, suggestions: [] },
  ], { before: "import 'jquery.cookie';" }),
  reported('no SameSite at all, natively', "CapacitorCookies.«setCookie»({ key: 'a', value: 'b' });", [
    { messageId: 'noOption', data: { cookie: 'The cookie "a"', api: 'CapacitorCookies.setCookie()' }, suggestions: [] },
  ], { before: "import { CapacitorCookies } from '@capacitor/core';" }),
];
