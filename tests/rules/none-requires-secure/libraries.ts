/** What libraries make of SameSite=None without Secure. */
import { fine } from '../tester.js';
import { insecure } from './insecure.js';

const h3 = { before: "import { setCookie } from 'h3';" };
const vue = { before: "import VueCookies from 'vue-cookies';" };
const ngx = { ts: true, before: "import { CookieService } from 'ngx-cookie-service';" };

export const mended = [
  fine('better-auth adds Secure', "betterAuth({ advanced: { defaultCookieAttributes: { sameSite: 'none' } } });", { before: "import { betterAuth } from 'better-auth';" }),
  fine('SvelteKit is Secure by itself', "export const load = ({ cookies }) => cookies.set('a', 'b', { path: '/', sameSite: 'none' });", { before: "import { error } from '@sveltejs/kit';" }),
  fine('an argument for each attribute', "VueCookies.set('a', 'b', '1d', '/', '', true, 'None');", vue),
  fine('ngx-cookie-service adds Secure where it is turned off', "const f = (service: CookieService) => service.set('a', 'b', { sameSite: 'None', secure: false });", ngx),
];

export const broken = [
  insecure('h3 2 throws', 'a',
    "setCookie(event, 'a', 'b', { sameSite: «'none'»‹→, secure: true› });",
    "setCookie(event, 'a', 'b', { sameSite: '‹none→lax›' });", { ...h3, is: 'noneThrows', api: 'setCookie()', settings: { versions: { h3: '2.0.8' } } }),
  insecure('h3 1 prints it', 'a',
    "setCookie(event, 'a', 'b', { sameSite: «'none'»‹→, secure: true› });",
    "setCookie(event, 'a', 'b', { sameSite: '‹none→lax›' });", { ...h3, api: 'setCookie()', settings: { versions: { h3: '1.15.11' } } }),
  insecure('a version that nobody knows', 'a',
    "setCookie(event, 'a', 'b', { sameSite: «'none'»‹→, secure: true› });",
    "setCookie(event, 'a', 'b', { sameSite: '‹none→lax›' });", { ...h3, api: 'setCookie()' }),
  insecure('an argument for each attribute', 'a',
    "VueCookies.set('a', 'b', '1d', '/', '', ‹«false»→true›, 'None');",
    "VueCookies.set('a', 'b', '1d', '/', '', false, ‹'None'→'Lax'›);", { ...vue, api: '$cookies.set()' }),
  insecure('ngx-cookie-service prints it where Secure is absent', 'a',
    "const f = (service: CookieService) => service.set('a', 'b', { sameSite: «'None'»‹→, secure: true› });",
    "const f = (service: CookieService) => service.set('a', 'b', { sameSite: '‹None→Lax›' });", { ...ngx, api: 'CookieService.set()' }),
  insecure('defaults of the object that sets it', 'a',
    "const own = Cookies.withAttributes({ sameSite: 'none' });\nown.«set»('a', 'b'‹→, { secure: true }›);",
    "const own = Cookies.withAttributes({ sameSite: 'none' });\nown.set('a', 'b'‹→, { sameSite: 'lax' }›);", { before: "import Cookies from 'js-cookie';", api: 'Cookies.set()' }),
  insecure('Qwik takes `false` for None: no autofix', 'a',
    "export const onGet = ({ cookie }) => cookie.set('a', 'b', { sameSite: «false»‹→, secure: true› });",
    "export const onGet = ({ cookie }) => cookie.set('a', 'b', { sameSite: ‹false→'lax'› });", { before: "import { routeLoader$ } from '@builder.io/qwik-city';", api: 'cookie.set()', fix: false }),
];
