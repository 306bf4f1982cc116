import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/cross-site-credentials.js';
import { fine, reported, run, unmark, type Report, type Setting } from './tester.js';

const SITE = { settings: { site: 'example.com' } };
const TS = { ...SITE, ts: true };
const UNKNOWN = { ...SITE, options: { unknownUrls: true } };

interface Details {
  request?: string;
  url?: string;
  option?: string;
  when?: string;
  site?: string;
  /** The marked code of the suggestion. */
  omit?: string;
}

const leak = (messageId: string, { request = 'fetch()', url = 'https://api.other.com', option = 'credentials', when = '', site = 'example.com', omit }: Details): Report => ({
  messageId,
  data: { request, url, without: `leave \`${option}\` out`, when: when && ` when ${when}`, site },
  suggestions: omit === undefined ? [] : [{ messageId: 'omitCredentials', code: omit }],
});

const cross = (details: Details = {}): Report => leak('crossSite', details);
const xhr = (when = ''): Report => cross({ request: 'XMLHttpRequest', option: 'withCredentials', when });
const having = (request: string, details: Details = {}): Report => cross({ request, option: 'withCredentials', ...details });

/** A fetch() whose `'include'` is reported and can be replaced. */
const fetched = (name: string, code: string, details: Details = {}, setting: Setting = SITE) => {
  const plain = unmark(code).code;
  const at = unmark(code).locations[0]!;
  const lines = plain.split('\n');
  const line = lines[at.line - 1]!;
  const value = line.slice(at.column - 1, at.endColumn - 1);
  lines[at.line - 1] = `${line.slice(0, at.column - 1)}‹${value}→${value.replace('include', 'omit')}›${line.slice(at.endColumn - 1)}`;
  return reported(name, code, [cross({ omit: lines.join('\n'), ...details })], setting);
};

run('cross-site-credentials: fetch and Request', rule, {
  valid: [
    fine('another subdomain', `fetch('https://api.example.com/me', { credentials: 'include' });`, SITE),
    fine('another port', `fetch('https://example.com:8443/me', { credentials: 'include' });`, SITE),
    fine('a relative URL', `fetch('/me', { credentials: 'include' });`, SITE),
    fine('this machine', `fetch('http://localhost:3000/me', { credentials: 'include' });`),
    fine('this machine, some port', 'fetch(`http://localhost:${port}/me`, { credentials: "include" });', UNKNOWN),
    fine('no credentials', `fetch('https://api.other.com'); fetch('https://api.other.com', { method: 'POST' });`, SITE),
    fine('other modes', `fetch('https://api.other.com', { credentials: 'same-origin' }); fetch('https://api.other.com', { credentials: 'omit' });`, SITE),
    fine('a mode that browsers refuse', `fetch('https://api.other.com', { credentials: 'Include' });`, SITE),
    fine('an unknown mode', `fetch('https://api.other.com', { credentials: mode }); fetch('https://api.other.com', init);`, SITE),
    fine('a spread that may overwrite it', `fetch('https://api.other.com', { credentials: 'include', ...init });`, SITE),
    fine('an unknown URL', `fetch(url, { credentials: 'include' }); fetch(config.url + '/x', { credentials: 'include' });`, SITE),
    fine('an unknown host', 'fetch(`https://${host}/x`, { credentials: "include" }); fetch(`https://api.${d}/x`, { credentials: "include" }); fetch(`https://api.other.com${x}`, { credentials: "include" });', SITE),
    fine('another fetch', `import fetch from 'node-fetch'; fetch('https://api.other.com', { credentials: 'include' });`, SITE),
    fine('a fetch of the file', `function fetch() {} fetch('https://api.other.com', { credentials: 'include' });`, SITE),
    fine('a relative URL object', `fetch(new URL('/x', location.href), { credentials: 'include' }); fetch(location.origin + '/x', { credentials: 'include' }); fetch(location, { credentials: 'include' });`, UNKNOWN),
    fine('a URL object that moves', `const url = new URL('https://api.other.com'); url.host = host; fetch(url, { credentials: 'include' });`, SITE),
    fine('a URL object in other hands', `const url = new URL('https://api.other.com'); move(url); fetch(url, { credentials: 'include' });`, SITE),
    fine('a URL object that throws', `fetch(new URL('/x'), { credentials: 'include' });`, UNKNOWN),
    fine('no host', `fetch('data:,a', { credentials: 'include' }); fetch('blob:https://api.other.com/1', { credentials: 'include' });`, UNKNOWN),
    fine('an overruled Request', `fetch(new Request('https://api.other.com', { credentials: 'include' }), { credentials: 'omit' });`, SITE),
    fine('a world that cannot be', `if (!live) fetch('https://api.other.com', { credentials: live ? 'include' : 'omit' });`, SITE),
    fine('URL and mode that go together', `fetch(own ? '/x' : 'https://api.other.com', { credentials: own ? 'include' : 'omit' });`, SITE),
    fine('an allowed origin', `fetch('https://api.other.com/x', { credentials: 'include' });`, { ...SITE, options: { allow: ['https://api.other.com'] } }),
    fine('an allowed host', `fetch('//api.other.com/x', { credentials: 'include' });`, { options: { allow: ['api.other.com'] } }),
    fine('one of several sites', `fetch('https://alice.github.io/x', { credentials: 'include' });`, { settings: { site: ['example.com', 'https://alice.github.io'] } }),
    fine('a site that is on http', `fetch('http://api.example.com/x', { credentials: 'include' });`, { settings: { site: 'http://example.com' } }),
    fine('look-alikes', `find({ relations: { credentials: true } }); new S3Client({ credentials: {} }); const o = { credentials: 'include', url: 'https://api.other.com' };`, SITE),
    fine('no arguments', `fetch(); fetch(...args); new Request(); fetch(undefined, { credentials: 'include' }); new XMLHttpRequest().withCredentials = true;`, UNKNOWN),
    fine('a getter', `fetch('https://api.other.com', { get credentials() { return 'include'; } });`, SITE),
  ],
  invalid: [
    fetched('a literal', `fetch('https://api.other.com/me', { credentials: «'include'» });`),
    fetched('window.fetch', `window.fetch('https://api.other.com/me', { credentials: «'include'» });`),
    fetched('double quotes', `fetch("https://api.other.com/me", { "credentials": «"include"» });`),
    fetched('a template', 'fetch(`https://api.other.com/me`, { credentials: «`include`» });'),
    fetched('a path from elsewhere', 'fetch(`https://api.other.com/${path}`, { credentials: «"include"» });'),
    fetched('a const base', "const BASE = 'https://api.other.com'; fetch(`${BASE}/items`, { credentials: «'include'» });"),
    fetched('a const base, concatenated', `const BASE = 'https://api.other.com'; fetch(BASE + '/items/' + id, { credentials: «'include'» });`),
    fetched('the scheme of the page', `fetch('//cdn.other.com/me', { credentials: «'include'» });`, { url: '//cdn.other.com' }),
    fetched('a port', `fetch('https://other.com:8443', { credentials: «'include'» });`, { url: 'https://other.com:8443' }),
    fetched('a private suffix', `fetch('https://bob.github.io', { credentials: «'include'» });`, { url: 'https://bob.github.io', site: 'alice.github.io' }, { settings: { site: 'alice.github.io' } }),
    fetched('several sites', `fetch('https://api.other.com', { credentials: «'include'» });`, { site: 'example.com or http://example.org' }, { settings: { site: ['example.com', 'http://example.org'] } }),
    fetched('a URL object', `fetch(new URL('/x', 'https://api.other.com'), { credentials: «'include'» });`),
    fetched('a URL object in a const', `const url = new URL('https://api.other.com'); url.searchParams.set('a', b); fetch(url, { credentials: «'include'» });`),
    fetched('the href of a URL object', `const url = new URL('https://api.other.com'); fetch(url.href, { credentials: «'include'» });`),
    fetched('a printed URL object', 'const url = new URL("https://api.other.com"); fetch(`${url}?x`, { credentials: «"include"» });'),
    fetched('the origin of a URL object', 'const url = new URL("https://api.other.com"); fetch(`${url.origin}/x`, { credentials: «"include"» });'),
    fetched('another spread before it', `fetch('https://api.other.com', { ...init, credentials: «'include'» });`),
    fetched('a condition on the mode', `fetch('https://api.other.com', { credentials: live ? «'include'» : 'omit' });`, { when: '`live` is true' }),
    fetched('a condition on the URL', `fetch(live ? 'https://api.other.com' : '/x', { credentials: «'include'» });`, { when: '`live` is true' }),
    fetched('a condition around the call', `if (live && own) fetch(live ? 'https://api.other.com' : '/x', { credentials: «'include'» });`),
    fetched('a condition that nobody can quote', `async () => { if (await ready()) fetch('https://api.other.com', { credentials: «'include'» }); };`),
    fetched('a fallback', `const BASE = API ?? 'https://api.other.com'; fetch(BASE + '/x', { credentials: «'include'» });`, { when: '`API` is not set' }),
    fetched('a const of this call', `const init = { method: 'POST', credentials: «'include'» }; fetch('https://api.other.com', init);`),
    fetched('types', `const init: RequestInit = { credentials: «'include'» as const }; fetch('https://api.other.com', init as RequestInit);`, {}, TS),
    fetched('new Request', `const request = new Request('https://api.other.com', { credentials: «'include'» }); fetch(request);`, { request: 'new Request()' }),
    fetched('a Request, once', `fetch(new Request('https://api.other.com', { credentials: «'include'» }));`, { request: 'new Request()' }),
    fetched('the URL of a Request', `fetch(new Request('https://api.other.com'), { credentials: «'include'» });`),
    reported('a const that two calls share', `
      const init = { credentials: 'include' };
      fetch('https://api.other.com', «init»);
      fetch('/x', init);
    `, [cross({ omit: `
      const init = { credentials: 'include' };
      fetch('https://api.other.com', ‹init→{ ...init, credentials: 'omit' }›);
      fetch('/x', init);
    ` })], SITE),
    reported('an exported const', `export const init = { credentials: 'include' }; fetch('https://api.other.com', «init»);`, [
      cross({ omit: `export const init = { credentials: 'include' }; fetch('https://api.other.com', ‹init→{ ...init, credentials: 'omit' }›);` }),
    ], SITE),
    reported('a spread', `const base = { credentials: "include" }; fetch("/x", base); fetch("https://api.other.com", { «...base», method: "PUT" });`, [
      cross({ omit: `const base = { credentials: "include" }; fetch("/x", base); fetch("https://api.other.com", { ...base, method: "PUT"‹→, credentials: "omit"› });` }),
    ], SITE),
    reported('a spread over several lines', `
      const base = { credentials: 'include' };
      fetch('/x', base);
      fetch('https://api.other.com', {
        «...base»,
        method: 'PUT', // safe
      });
    `, [cross({ omit: `
      const base = { credentials: 'include' };
      fetch('/x', base);
      fetch('https://api.other.com', {
        ...base,
        method: 'PUT'‹→,
        credentials: 'omit'›, // safe
      });
    ` })], SITE),
    reported('a const mode', `const MODE = 'include'; fetch('https://api.other.com', { credentials: «MODE» });`, [
      cross({ omit: `const MODE = 'include'; fetch('https://api.other.com', { ‹credentials: MODE→credentials: 'omit'› });` }),
    ], SITE),
    reported('shorthand', `const credentials = 'include'; fetch('https://api.other.com', { «credentials» });`, [
      cross({ omit: `const credentials = 'include'; fetch('https://api.other.com', { ‹credentials→credentials: 'omit'› });` }),
    ], SITE),
    reported('a function of the file', `const init = () => ({ credentials: 'include' }); fetch('https://api.other.com', «init()»);`, [
      cross({ omit: `const init = () => ({ credentials: 'include' }); fetch('https://api.other.com', ‹init()→{ ...init(), credentials: 'omit' }›);` }),
    ], SITE),
    reported('a write in a condition', `const init = {}; if (live) init.credentials = 'include'; fetch('https://api.other.com', «init»);`, [
      cross({ when: '`live` is true', omit: `const init = {}; if (live) init.credentials = 'include'; fetch('https://api.other.com', ‹init→{ ...init, credentials: 'omit' }›);` }),
    ], SITE),
    reported('an assertion on a shared const', `const init = { credentials: 'include' }; fetch('/x', init); fetch('https://api.other.com', «init as RequestInit»);`, [
      cross({ omit: `const init = { credentials: 'include' }; fetch('/x', init); fetch('https://api.other.com', ‹init as RequestInit→{ ...(init as RequestInit), credentials: 'omit' }›);` }),
    ], TS),
    reported('two worlds that both send', `fetch('https://api.other.com', c ? { credentials: «'include'» } : { credentials: «'include'», method });`, [
      cross({ when: '`c` is true', omit: `fetch('https://api.other.com', c ? { credentials: ‹'include'→'omit'› } : { credentials: 'include', method });` }),
      cross({ when: '`c` is false', omit: `fetch('https://api.other.com', c ? { credentials: 'include' } : { credentials: ‹'include'→'omit'›, method });` }),
    ], SITE),
    reported('no site', `fetch('https://api.example.com', { credentials: «'include'» });`, [
      leak('possiblyCrossSite', { url: 'https://api.example.com', site: '', omit: `fetch('https://api.example.com', { credentials: ‹'include'→'omit'› });` }),
    ]),
    reported('plain http on the own site', `fetch('http://api.example.com', { credentials: «'include'» });`, [
      leak('insecureUrl', { url: 'http://api.example.com', omit: `fetch('http://api.example.com', { credentials: ‹'include'→'omit'› });` }),
    ], SITE),
    reported('plain http without a site', `fetch('http://api.example.com', { credentials: «'include'» });`, [
      leak('insecureUrl', { url: 'http://api.example.com', site: '', omit: `fetch('http://api.example.com', { credentials: ‹'include'→'omit'› });` }),
    ]),
    reported('an unknown URL, on demand', `fetch(url, { credentials: live ? «'include'» : 'omit' });`, [
      leak('unknownUrl', { url: '', when: '`live` is true', omit: `fetch(url, { credentials: live ? ‹'include'→'omit'› : 'omit' });` }),
    ], UNKNOWN),
    reported('an unknown host, on demand', 'fetch(`https://api.${d}/x`, { credentials: «"include"» });', [
      leak('unknownUrl', { url: '', omit: 'fetch(`https://api.${d}/x`, { credentials: ‹"include"→"omit"› });' }),
    ], UNKNOWN),
  ],
});

run('cross-site-credentials: XMLHttpRequest and EventSource', rule, {
  valid: [
    fine('the own site', `const xhr = new XMLHttpRequest(); xhr.open('GET', 'https://api.example.com'); xhr.withCredentials = true;`, SITE),
    fine('a relative URL', `const xhr = new XMLHttpRequest(); xhr.open('GET', '/x' + id); xhr.withCredentials = true;`),
    fine('an unknown URL', `const xhr = new XMLHttpRequest(); xhr.open('GET', url); xhr.withCredentials = true;`, SITE),
    fine('no credentials', `const xhr = new XMLHttpRequest(); xhr.open('GET', 'https://api.other.com'); xhr.withCredentials = false;`, SITE),
    fine('an unknown flag', `const xhr = new XMLHttpRequest(); xhr.open('GET', 'https://api.other.com'); xhr.withCredentials = flag;`, SITE),
    fine('taken back', `const xhr = new XMLHttpRequest(); xhr.withCredentials = true; xhr.withCredentials = false; xhr.open('GET', 'https://api.other.com');`, SITE),
    fine('another request of the same name', `var xhr = new XMLHttpRequest(); xhr.open('GET', '/x'); xhr.withCredentials = true; xhr = new XMLHttpRequest(); xhr.open('GET', 'https://api.other.com');`, SITE),
    fine('another field', `class A { a = new XMLHttpRequest(); b = new XMLHttpRequest(); f() { this.a.withCredentials = true; this.b.open('GET', 'https://api.other.com'); } }`, SITE),
    fine('another class', `class A { x = new XMLHttpRequest(); f() { this.x.withCredentials = true; } } class B { x = new XMLHttpRequest(); f() { this.x.open('GET', 'https://api.other.com'); } }`, SITE),
    fine('something else', `const socket = connect(); socket.withCredentials = true; socket.open('GET', 'https://api.other.com');`, SITE),
    fine('opened elsewhere', `const xhr = new XMLHttpRequest(); xhr.withCredentials = true; send(xhr);`, UNKNOWN),
    fine('an EventSource without', `new EventSource('https://api.other.com'); new EventSource('https://api.other.com', { withCredentials: false }); new EventSource('/x', { withCredentials: true });`, SITE),
  ],
  invalid: [
    reported('before open', `const xhr = new XMLHttpRequest(); xhr.withCredentials = «true»; xhr.open('GET', 'https://api.other.com');`, [xhr()], SITE),
    reported('after open', 'const xhr = new XMLHttpRequest(); xhr.open("GET", `https://api.other.com/${id}`); xhr.withCredentials = «true»;', [xhr()], SITE),
    reported('any truthy value', `let xhr; xhr = new window.XMLHttpRequest(); xhr.open('GET', 'https://api.other.com'); xhr.withCredentials = «!0»;`, [xhr()], SITE),
    reported('the last of several requests', `var xhr = new XMLHttpRequest(); xhr.open('GET', '/x'); xhr = new XMLHttpRequest(); xhr.open('GET', 'https://api.other.com'); xhr.withCredentials = «true»;`, [xhr()], SITE),
    reported('a test of the browser', `const xhr = new XMLHttpRequest(); if ('withCredentials' in xhr) xhr.withCredentials = «true»; xhr.open('GET', 'https://api.other.com');`, [xhr()], SITE),
    reported('a condition on the value', `const xhr = new XMLHttpRequest(); xhr.withCredentials = mode === 'cors' ? «true» : false; xhr.open('GET', 'https://api.other.com');`, [xhr("`mode` is 'cors'")], SITE),
    reported('a condition on open', `const xhr = new XMLHttpRequest(); xhr.withCredentials = «true»; if (live) xhr.open('GET', 'https://api.other.com'); else xhr.open('GET', '/x');`, [xhr('`live` is true')], SITE),
    reported('a class field', `class A { xhr = new XMLHttpRequest(); load() { this.xhr.open('GET', 'https://api.other.com'); } constructor() { this.xhr.withCredentials = «true»; } }`, [xhr()], SITE),
    reported('a private field', `class A { #xhr = new XMLHttpRequest(); load() { this.#xhr.open('GET', 'https://api.other.com'); this.#xhr.withCredentials = «true»; } }`, [xhr()], SITE),
    reported('a field that a method sets', `class A { load() { this.xhr = new XMLHttpRequest(); this.xhr.open('GET', 'https://api.other.com'); this.xhr.withCredentials = «true»; } stop() { this.xhr = null; } }`, [xhr()], SITE),
    reported('an EventSource', `new EventSource('https://api.other.com', { withCredentials: «true» });`, [having('new EventSource()')], SITE),
  ],
});

const AXIOS = `import axios from 'axios';\n`;
const axios = (name: string, code: string, ...reports: Report[]) => reported(name, AXIOS + code, reports, SITE);

run('cross-site-credentials: axios', rule, {
  valid: [
    fine('the own site', `${AXIOS}axios.get('https://api.example.com', { withCredentials: true }); axios.get('/x', { withCredentials: true });`, SITE),
    fine('no credentials', `${AXIOS}axios.get('https://api.other.com'); axios.post('https://api.other.com', data, { withCredentials: false });`, SITE),
    fine('a body', `${AXIOS}axios.post('https://api.other.com', { withCredentials: true });`, SITE),
    fine('an option that axios ignores', `${AXIOS}axios.get('https://api.other.com', { credentials: 'include' });`, SITE),
    fine('another base', `${AXIOS}axios.create({ baseURL: '/api', withCredentials: true }).get('/x'); axios.create({ baseURL: API, withCredentials: true });`, SITE),
    fine('defaults without a known URL', `${AXIOS}axios.defaults.withCredentials = true; axios.get('/x'); axios.get(url);`, SITE),
    fine('defaults without a URL, on demand', `${AXIOS}axios.defaults.withCredentials = true;`, UNKNOWN),
    fine('calls that say otherwise', `${AXIOS}const c = axios.create({ withCredentials: true }); c.get('/x'); c.get('https://api.other.com', { withCredentials: false });`, SITE),
    fine('a client that says otherwise', `${AXIOS}axios.defaults.withCredentials = true; const c = axios.create({ withCredentials: false }); c.get('https://api.other.com');`, SITE),
    fine('calls before', `${AXIOS}function f() { axios.get('https://api.other.com'); axios.defaults.withCredentials = true; }`, SITE),
    fine('another client', `${AXIOS}const a = axios.create({ baseURL: 'https://api.other.com' }); const b = axios.create(); b.get('/x', { withCredentials: true }); b.defaults.withCredentials = true; a.get('/x');`, SITE),
  ],
  invalid: [
    axios('a method', `axios.get('https://api.other.com', { withCredentials: «true» });`, having('axios.get()')),
    axios('a method with a body', `axios.post('https://api.other.com', data, { withCredentials: «true» });`, having('axios.post()')),
    axios('a config', `axios({ url: 'https://api.other.com', withCredentials: «true» });`, having('axios()')),
    axios('a URL and a config', `axios('https://api.other.com', { withCredentials: «true» });`, having('axios()')),
    axios('request', `axios.request({ url: '/x', baseURL: 'https://api.other.com', withCredentials: «true» });`, having('axios.request()')),
    axios('a base in the call', `axios.get('/x', { baseURL: 'https://api.other.com/v1', withCredentials: «true» });`, having('axios.get()')),
    axios('a base of the client', `const c = axios.create({ baseURL: 'https://api.other.com' }); c.get('/x', { withCredentials: «true» });`, having('axios.get()')),
    axios('a base of a client that is called', `const c = axios.create({ baseURL: 'https://api.other.com' }); c({ url: '/x', withCredentials: «true» });`, having('axios()')),
    axios('a client in a field', `class A { c = axios.create({ baseURL: 'https://api.other.com' }); f() { this.c.put('/x', d, { withCredentials: «true» }); } }`, having('axios.put()')),
    axios('a client from the constructor', `class A { constructor() { this.c = axios.create({ baseURL: 'https://api.other.com' }); } f() { this.c.delete('/x', { withCredentials: «true» }); } }`, having('axios.delete()')),
    axios('a base of the defaults', `axios.defaults.baseURL = 'https://api.other.com'; axios.get('/x', { withCredentials: «true» });`, having('axios.get()')),
    axios('create, once', `const c = axios.create({ baseURL: 'https://api.other.com', withCredentials: «true» }); c.get('/x'); c.get('/y');`, having('axios.create()')),
    axios('create, with the URL of a call', `const c = axios.create({ withCredentials: «true» }); c.get('/x'); c.get('https://api.other.com');`, having('axios.create()')),
    axios('defaults', `axios.defaults.withCredentials = «true»; axios.defaults.baseURL = 'https://api.other.com';`, having('request with axios.defaults')),
    axios('defaults, with the URL of a call', `axios.defaults.withCredentials = «true»; axios.get('https://api.other.com');`, having('request with axios.defaults')),
    axios('defaults, with the base of a client', `axios.defaults.withCredentials = «true»; axios.create({ baseURL: 'https://api.other.com' });`, having('request with axios.defaults')),
    axios('defaults of a client', `const c = axios.create({ baseURL: 'https://api.other.com' }); c.defaults.withCredentials = «true»;`, having('request with axios.defaults')),
    reported('require', `const axios = require('axios').default; axios.get('https://api.other.com', { withCredentials: «true» });`, [having('axios.get()')], { ...SITE, commonjs: true }),
    reported('a global', `window.axios = require('axios'); window.axios.defaults.withCredentials = «true»; window.axios.defaults.baseURL = 'https://api.other.com';`, [having('request with axios.defaults')], { ...SITE, commonjs: true }),
  ],
});

const ANGULAR = `import { inject } from '@angular/core'; import { HttpClient } from '@angular/common/http';\n`;
const REQUEST = `get('https://api.other.com', { withCredentials: «true» })`;
const angular = (name: string, code: string, ...reports: Report[]) => reported(name, ANGULAR + code, reports, TS);

run('cross-site-credentials: jQuery and Angular', rule, {
  valid: [
    fine('the own site', `$.ajax({ url: 'https://api.example.com', xhrFields: { withCredentials: true } }); $.ajax({ url: '/x', xhrFields: { withCredentials: true } });`, SITE),
    fine('no credentials', `$.ajax('https://api.other.com'); $.ajax({ url: 'https://api.other.com', withCredentials: true });`, SITE),
    fine('unknown settings', `$.ajax(settings); $.ajax({ ...settings, xhrFields: { withCredentials: true } });`, SITE),
    fine('a setup without a URL', `$.ajaxSetup({ xhrFields: { withCredentials: true } }); $.ajax('/x');`, SITE),
    fine('an Angular body', `${ANGULAR}class A { constructor(private http: HttpClient) {} f() { this.http.post('https://api.other.com', { withCredentials: true }); } }`, TS),
    fine('another injected class', `${ANGULAR}import { Api } from './api'; class A { api = inject(Api); f() { this.api.get('https://api.other.com', { withCredentials: true }); } }`, TS),
    fine('another parameter', `${ANGULAR}class A { constructor(private http: Api) {} f() { this.http.get('https://api.other.com', { withCredentials: true }); } }`, TS),
    fine('a field outside Angular', `class A { f() { this.http.get('https://api.other.com', { withCredentials: true }); } }`, TS),
  ],
  invalid: [
    reported('$.ajax(settings)', `$.ajax({ url: 'https://api.other.com', xhrFields: { withCredentials: «true» } });`, [having('$.ajax()')], SITE),
    reported('$.ajax(url, settings)', `jQuery.ajax('https://api.other.com', { xhrFields: { withCredentials: «true» } });`, [having('$.ajax()')], SITE),
    reported('the module', `import $ from 'jquery'; $.post({ url: 'https://api.other.com', xhrFields: { withCredentials: «true» } });`, [having('$.post()')], SITE),
    reported('a plugin', `(function ($) { $.ajax({ url: 'https://api.other.com', xhrFields: { withCredentials: «true» } }); })(jQuery);`, [having('$.ajax()')], SITE),
    reported('a setup', `$.ajaxSetup({ xhrFields: { withCredentials: «true» } }); $.ajax('/x'); $.ajax('https://api.other.com');`, [having('$.ajaxSetup()')], SITE),
    angular('a parameter property', `class A { constructor(private readonly api: HttpClient) {} f() { return this.api.${REQUEST}; } }`, having('HttpClient.get()')),
    angular('a parameter', `class A { private api; constructor(api: HttpClient) { this.api = api; } f() { return this.api.${REQUEST}; } }`, having('HttpClient.get()')),
    angular('inject()', `class A { private readonly api = inject(HttpClient); f() { return this.api.${REQUEST}; } }`, having('HttpClient.get()')),
    angular('inject() in place', `const load = () => inject(HttpClient).${REQUEST};`, having('HttpClient.get()')),
    angular('a field by its name', `class A { f() { return this.http.${REQUEST}; } }`, having('HttpClient.get()')),
    angular('a method with a body', `class A { constructor(private http: HttpClient) {} f() { return this.http.post('https://api.other.com', {}, { withCredentials: «true» }); } }`, having('HttpClient.post()')),
    angular('request()', `class A { constructor(private http: HttpClient) {} f() { return this.http.request('GET', 'https://api.other.com', { credentials: «'include'» }); } }`, having('HttpClient.request()')),
  ],
});

run('cross-site-credentials: the user’s own functions', rule, {
  valid: [],
  invalid: [
    reported('a wrapper', `import { send } from './http.js'; send({ url: 'https://api.other.com', credentials: «'include'» });`, [cross({ request: 'send()' })], {
      settings: { site: 'example.com', apis: [{ call: './http.js#send', url: ['0.url'], option: [{ at: '0.credentials', sends: 'include' }] }] },
    }),
  ],
});

const lint = (code: string, options: object, settings: object = SITE.settings): Linter.LintMessage[] =>
  new Linter().verify(code, [{ plugins: { samesite: { rules: { rule } } }, rules: { 'samesite/rule': ['error', options] }, settings: { samesite: settings } }]);

const FETCH = `fetch('https://api.other.com', { credentials: 'include' });`;

describe('a message', () => {
  it('says what happens, under which condition, and what to do', () => {
    expect(lint(`fetch(live ? 'https://api.other.com' : '/x', { credentials: 'include' });`, {})[0]?.message).toBe(
      'This fetch() sends cookies to https://api.other.com when `live` is true. That is another site than example.com: cookies marked SameSite=Lax or SameSite=Strict never travel with it, and cookies without SameSite do not either in Chromium and Edge. Set the cookies that it needs with SameSite=None; Secure, or leave `credentials` out if it needs none.',
    );
    expect(lint(FETCH, {}, {})[0]?.message).toContain("If that is another site than the page's, cookies marked SameSite=Lax");
    expect(lint(FETCH.replace('https', 'http'), {})[0]?.message).toContain('http://api.other.com, over plain http: cookies marked Secure never travel there');
  });

  it('has no placeholder left', () => {
    const codes = [FETCH, FETCH.replace('https', 'http'), FETCH.replace(/'https.*?'/, 'url')];
    for (const code of codes) for (const settings of [{}, SITE.settings]) for (const { message } of lint(code, { unknownUrls: true }, settings)) expect(message).not.toMatch(/\{\{|\}\}|undefined/);
  });
});

describe('wrong options', () => {
  it('are refused by the schema', () => {
    expect(() => lint(FETCH, { unknownURLs: true })).toThrow('unknownURLs');
    expect(() => lint(FETCH, { allow: 'https://api.other.com' })).toThrow('the option "allow" must be an array of origins or hosts');
  });

  it('are explained where an entry is no origin', () => {
    expect(() => lint(FETCH, { allow: ['*.other.com'] })).toThrow('the option "allow" holds "*.other.com", which is no origin. Allowed are origins such as "https://partner.example"');
    expect(() => lint('', { allow: ['/x'] })).toThrow('"/x"');
  });
});

const many = (count: number, text: (i: number) => string): string => Array.from({ length: count }, (_, i) => text(i)).join('');
const INIT = `{ credentials: 'include' }`;

describe('hard input gets an answer', () => {
  it.each([
    ['a long host', `fetch('https://${'a'.repeat(1e6)}.com', ${INIT})`, 0],
    ['a long path', `fetch('https://api.other.com/${'a'.repeat(1e6)}', ${INIT})`, 1],
    ['a long sum', `fetch('https://' + ${many(1500, () => "'a' + ")}'.com', ${INIT})`, 1],
    ['deep members', `${'a.'.repeat(1000)}withCredentials = true; ${'a.'.repeat(1000)}open('GET', 'https://api.other.com');`, 0],
    ['URLs in URLs', `fetch(${'new URL("x", '.repeat(200)}'https://api.other.com'${')'.repeat(200)}, ${INIT})`, 0],
    ['requests in requests', `fetch(${'new Request('.repeat(200)}'https://api.other.com'${')'.repeat(200)}, ${INIT})`, 0],
    ['many parts under conditions', `fetch(\`${many(100, (i) => `\${c${i} ? 'a' : ''}`)}\`, ${INIT})`, 0],
    ['many URLs', `fetch(${many(80, (i) => `c${i} ? 'https://a${i}.com' : `)}'/x', ${INIT})`, 1],
    ['many conditions', `const o = {}; ${many(100, (i) => `if (c${i}) o.credentials = 'include'; else if (d${i}) o.credentials = 'omit';`)} fetch(x ? 'https://api.other.com' : '/x', o);`, 1],
    ['circles', `const a = { ...a }; let u = \`\${u}x\`; fetch(u, a); const x = x; x.withCredentials = true; class A { x = this.x; f() { this.x.withCredentials = true; this.x.open('GET', 'https://api.other.com'); } }`, 0],
  ])('%s', (_, code, reports) => {
    const messages = lint(code, {});
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: reports }, () => 'samesite/rule'));
  });
});
