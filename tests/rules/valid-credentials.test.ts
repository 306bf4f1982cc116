import rule from '../../rules/valid-credentials.js';
import { fine, reported, run, type Report, type ReportedSetting, type Suggested } from './tester.js';

const AXIOS = { before: `import axios from 'axios';` };
const INCLUDE = "credentials: 'include'";
const FLAG = 'withCredentials: true';
const MODES = "It takes `'include'`, `'same-origin'` or `'omit'`.";

interface Details {
  request?: string;
  text?: string;
  option?: string;
  when?: string;
  advice?: string;
}

const mistake = (messageId: string, { request = 'fetch()', text = 'withCredentials', option = '', when = '', advice = `Write \`${INCLUDE}\`.` }: Details, suggestions: readonly Suggested[]): Report => ({
  messageId,
  data: { request, text, option, when: when && ` when ${when}`, advice },
  suggestions,
});

const write = (code: string, right = INCLUDE, where = ''): Suggested => ({ messageId: 'write', data: { right, where }, code });

/** One report, of which the marked edit is the autofix and the only suggestion. */
const fixed = (name: string, code: string, messageId: string, details: Details = {}, right = INCLUDE, where = '', setting: ReportedSetting = {}) =>
  reported(name, code, [mistake(messageId, { advice: `Write \`${right}\`${where}.`, ...details }, [write(code, right, where)])], setting);

/** One report, of which the marked edit is only a suggestion. */
const suggested = (name: string, code: string, messageId: string, details: Details = {}, right = INCLUDE, where = '', setting: ReportedSetting = {}) =>
  fixed(name, code, messageId, details, right, where, { ...setting, fix: false });

/** One report that no edit can mend. */
const noted = (name: string, code: string, messageId: string, details: Details = {}, setting: ReportedSetting = {}) => reported(name, code, [mistake(messageId, details, [])], setting);

run('valid-credentials: fetch', rule, {
  valid: [
    fine('right', `fetch(url, { credentials: 'include' }); fetch(url, { credentials: 'same-origin' }); fetch(url, { credentials: 'omit' });`),
    fine('nothing said', `fetch(url); fetch(url, {}); fetch(); fetch(...args); fetch(url, undefined);`),
    fine('undefined', `fetch(url, { credentials: undefined }); fetch(url, { credentials: live ? 'include' : undefined });`),
    fine('what the code does not show', `fetch(url, { credentials: mode }); fetch(url, init); fetch(url, { ...init, withCredentials }); fetch(url, { withCredentials: config.cookies });`),
    fine('no more than the default', `fetch(url, { withCredentials: false }); fetch(url, { headers: { credentials: 'same-origin' } });`),
    fine('the right key beside it', `fetch(url, { credentials: 'include', withCredentials: true }); fetch(url, { ...init, withCredentials: true, credentials: mode });`),
    fine('options that may hold the right key', `fetch(url, { withCredentials: true, ...init });`),
    fine('a header of the own protocol', `fetch(url, { headers: { credentials: token, 'X-Credentials': 'include' } }); fetch(url, { headers: { credentials: 'abc' } });`),
    fine('other objects', `fetch(url, { credentials: { user: 'a' } }); fetch(url, { credentials: ['a'] });`),
    fine('another fetch', `import fetch from 'node-fetch'; fetch(url, { withCredentials: true, credentials: true });`),
    fine('a fetch of the file', `function fetch() {} fetch(url, { withCredentials: true });`),
    fine('a fetch that is given', `export const load = ({ fetch }) => fetch(url, { withCredentials: true });`),
    fine('look-alikes', `find({ relations: { credentials: true } }); new S3Client({ credentials: { accessKeyId: 'a' } }); res.cookie('n', t, { withCredentials: true }); request(url, { withCredentials: true }); const o = { credentials: true };`),
    fine('what never happens', `if (!live) fetch(url, { withCredentials: live });`),
    fine('a const that is changed', `const init = { withCredentials: true }; init.credentials = 'include'; fetch(url, init);`),
  ],
  invalid: [
    fixed('the word of XMLHttpRequest', `fetch(url, { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent'),
    fixed('the value of fetch under it', `fetch(url, { method: 'POST', ‹«withCredentials»: 'include'→credentials: 'include'› });`, 'unsent'),
    fixed('in quotes', `fetch("/me", { ‹«"withCredentials"»: true→credentials: "include"› });`, 'unsent'),
    fixed('new Request', `new Request(url, { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent', { request: 'new Request()' }),
    fixed('a const of this call', `const init = { ‹«withCredentials»: true→credentials: 'include'› }; fetch(url, init);`, 'unsent'),
    fixed('a spread under a condition', `fetch(url, { ...(live && { ‹«withCredentials»: true→credentials: 'include'› }) });`, 'unsent', { when: '`live` is true' }),
    fixed('types', `fetch(url, { ‹«withCredentials»: true→credentials: 'include'› } as RequestInit);`, 'unsent', {}, INCLUDE, '', { ts: true }),
    suggested('a URL of another host', `fetch('https://api.other.com', { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent'),
    fixed('a URL of the own site', `fetch('https://api.example.com', { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent', {}, INCLUDE, '', { settings: { site: 'example.com' } }),
    suggested('a const for a value', `const WITH = true; fetch(url, { ‹«withCredentials»: WITH→credentials: 'include'› });`, 'unsent'),
    noted('under a condition', `fetch(url, { «withCredentials»: live ? true : false });`, 'unsent', { when: '`live` is true' }),
    noted('a comment that would go', `fetch(url, { «withCredentials»: /* cookies */ true });`, 'unsent'),
    reported('a const that two calls share', `
      const init = { withCredentials: true };
      fetch(a, «init»);
      fetch(b, «init»);
    `, [mistake('unsent', {}, []), mistake('unsent', {}, [])]),

    fixed('alone in headers', `fetch(url, { ‹headers: { «credentials»: 'include' }→credentials: 'include'› });`, 'header', { text: 'headers.credentials' }, INCLUDE, ' beside `headers`'),
    fixed('first in headers', `fetch(url, { ‹→credentials: 'include', ›headers: { ‹«withCredentials»: true, →›Accept: 'a' } });`, 'header', { text: 'headers.withCredentials' }, INCLUDE, ' beside `headers`'),
    fixed('last in headers', `fetch(url, { ‹→credentials: 'include', ›headers: { Accept: 'a'‹, «withCredentials»: 'true'→› } });`, 'header', { text: 'headers.withCredentials' }, INCLUDE, ' beside `headers`'),
    fixed('in headers, on lines of their own', `
      fetch(url, {
        method: 'POST',
        ‹→credentials: 'include',
        ›headers: {
          Accept: 'a'‹,
          «credentials»: 'include'→›,
        },
      });
    `, 'header', { text: 'headers.credentials' }, INCLUDE, ' beside `headers`'),
    noted('in headers, with a comment', `fetch(url, { headers: { «credentials»: 'include' /* cookies */ } });`, 'header', { text: 'headers.credentials', advice: `Write \`${INCLUDE}\` beside \`headers\`.` }),
    noted('in headers of their own', `const headers = { «credentials»: 'include' }; fetch(url, { headers });`, 'header', { text: 'headers.credentials', advice: `Write \`${INCLUDE}\` beside \`headers\`.` }),

    fixed('true', `fetch(url, { credentials: «‹true→'include'›» });`, 'refused', { text: 'true', option: 'credentials' }),
    fixed('true as text', `fetch(url, { credentials: «‹'true'→'include'›» });`, 'refused', { text: "'true'", option: 'credentials' }),
    fixed('letter case', `fetch(url, { credentials: «‹"Include"→"include"›» });`, 'refused', { text: "'Include'", option: 'credentials' }),
    fixed('an ending', 'fetch(url, { credentials: «‹`includes`→`include`›» });', 'refused', { text: "'includes'", option: 'credentials' }),
    fixed('an underscore', `fetch('https://api.other.com', { credentials: «‹'same_origin'→'same-origin'›» });`, 'refused', { text: "'same_origin'", option: 'credentials' }, "credentials: 'same-origin'"),
    fixed('camel case', `new Request(url, { credentials: «‹'sameOrigin'→'same-origin'›» });`, 'refused', { request: 'new Request()', text: "'sameOrigin'", option: 'credentials' }, "credentials: 'same-origin'"),
    suggested('true, to another host', `fetch('https://api.other.com', { credentials: «‹true→'include'›» });`, 'refused', { text: 'true', option: 'credentials' }),
    fixed('under a condition', `fetch(url, { credentials: live ? «‹'INCLUDE'→'include'›» : 'omit' });`, 'refused', { text: "'INCLUDE'", option: 'credentials', when: '`live` is true' }),
    noted('a const', `const MODE = 'same_origin'; fetch(url, { credentials: «MODE» });`, 'refused', { text: "'same_origin'", option: 'credentials', advice: "Write `credentials: 'same-origin'`." }),
    ...['none', 'cors', 'same-site', ''].map((value) =>
      reported(`no single meaning: ${value}`, `fetch(url, { credentials: «'${value}'» });`, [
        mistake('refused', { text: `'${value}'`, option: 'credentials', advice: MODES }, ['include', 'same-origin', 'omit'].map((mode) => write(`fetch(url, { credentials: ‹'${value}'→'${mode}'› });`, `credentials: '${mode}'`))),
      ]),
    ),
    reported('false', `fetch(url, { credentials: «false» });`, [
      mistake('refused', { text: 'false', option: 'credentials', advice: MODES }, ['include', 'same-origin', 'omit'].map((mode) => write(`fetch(url, { credentials: ‹false→'${mode}'› });`, `credentials: '${mode}'`))),
    ]),
  ],
});

const flagged = (name: string, code: string, messageId = 'unsent', details: Details = {}, where = '') => fixed(name, code, messageId, { request: 'axios.get()', text: 'credentials', ...details }, FLAG, where, AXIOS);

run('valid-credentials: axios', rule, {
  valid: [
    fine('right', `axios.get(url, { withCredentials: true }); axios.post(url, data, { withCredentials: true }); axios({ url, withCredentials: true });`, AXIOS),
    fine('any truthy value', `axios.get(url, { withCredentials: 'include' }); axios.get(url, { withCredentials: 1 });`, AXIOS),
    fine('no more than the default', `axios.get(url, { credentials: 'same-origin' }); axios.get(url, { credentials: false });`, AXIOS),
    fine('an own adapter', `axios.get(url, { adapter, credentials: 'include' }); const client = axios.create({ adapter: send }); client.get(url, { credentials: 'include' });`.replace('{ adapter,', '{ adapter: () => send(),').replace('adapter: send', 'adapter: () => send()'), AXIOS),
    fine('said by its client', `const client = axios.create({ withCredentials: true }); client.get(url, { credentials: 'include' });`, AXIOS),
    fine('said by the defaults', `axios.defaults.withCredentials = true; axios.get(url, { credentials: 'include' });`, AXIOS),
    fine('data with options beside it', `axios.post(url, { withCredentials: true }, { withCredentials: true }); axios.post(url, { withCredentials: true }, options);`, AXIOS),
    fine('data of that name', `axios.post(url, { credentials: 'include' }); axios.post(url, { withCredentials: flag });`, AXIOS),
    fine('a client of another file', `import { client } from './client'; client.get(url, { credentials: 'include' }); client.post(url, { withCredentials: true });`),
  ],
  invalid: [
    flagged('the word of fetch', `axios.get(url, { ‹«credentials»: 'include'→withCredentials: true› });`),
    flagged('below fetchOptions', `axios.get(url, { ‹fetchOptions: { «credentials»: 'include' }→withCredentials: true› });`, 'unsent', { text: 'fetchOptions.credentials' }, ' beside `fetchOptions`'),
    flagged('in headers', `axios.get(url, { ‹→withCredentials: true, ›headers: { Accept: 'a'‹, «withCredentials»: true→› } });`, 'header', { text: 'headers.withCredentials' }, ' beside `headers`'),
    flagged('with a named adapter', `axios.get(url, { adapter: 'fetch', ‹«credentials»: 'include'→withCredentials: true› });`),
    flagged('a config alone', `axios({ url, ‹«credentials»: 'include'→withCredentials: true› });`, 'unsent', { request: 'axios()' }),
    flagged('a client', `const client = axios.create({ ‹«credentials»: 'include'→withCredentials: true› });`, 'unsent', { request: 'axios.create()' }),
    flagged('a request of a client', `const client = axios.create({ baseURL: '/api' }); client.get('/me', { ‹«credentials»: 'include'→withCredentials: true› });`),
    fixed('a client that leads elsewhere', `const client = axios.create({ baseURL: 'https://api.other.com' }); client.get('/me', { ‹«credentials»: 'include'→withCredentials: true› });`, 'unsent', { request: 'axios.get()', text: 'credentials' }, FLAG, '', { ...AXIOS, fix: false }),
    fixed('a client whose request leads elsewhere', `const client = axios.create({ ‹«credentials»: 'include'→withCredentials: true› }); client.get('https://api.other.com');`, 'unsent', { request: 'axios.create()', text: 'credentials' }, FLAG, '', { ...AXIOS, fix: false }),
    noted('what it cannot say', `axios.get(url, { «credentials»: 'omit' });`, 'notKeptBack', { request: 'axios.get()', text: 'credentials', advice: 'Leave it out.' }, AXIOS),
    flagged('one wish, one report', `axios.get(url, { ‹«credentials»: 'include'→withCredentials: true›, fetchOptions: { credentials: 'include' } });`),
    ...[
      ['as the only data', `axios.post(url, ‹{ «withCredentials»: true }→{}›‹→, { withCredentials: true }›);`],
      ['within data', `axios.put(url, { user‹, «withCredentials»: true→› }‹→, { withCredentials: true }›);`],
      ['within data, with options', `axios.patch(url, { ‹«withCredentials»: true, →›user }, { timeout: 1‹→, withCredentials: true› });`],
      ['within data, with empty options', `axios.patch(url, { ‹«withCredentials»: true, →›user }, ‹{}→{ withCredentials: true }›);`],
    ].map(([name = '', code = '']) =>
      fixed(name, code, 'body', { request: `${code.slice(0, code.indexOf('('))}()` }, `{ ${FLAG} }`, ' as the third argument', { ...AXIOS, fix: false }),
    ),
    noted('options in the place of data', `axios.post(url, { headers, «withCredentials»: true });`, 'body', { request: 'axios.post()', advice: `Write \`{ ${FLAG} }\` as the third argument.` }, AXIOS),
  ],
});

run('valid-credentials: other libraries', rule, {
  valid: [
    fine('ky', `import ky from 'ky'; ky.get(url, { credentials: 'include' }); ky.get(url, { withCredentials: true, fetch: (input, init) => send(input, init) });`),
    fine('a link of tRPC with a fetch', `import { httpLink } from '@trpc/client'; httpLink({ url, credentials: 'include', fetch: (input, init) => send(input, init) });`),
    fine('Apollo, who knows which', `import { ApolloClient } from '@apollo/client'; new ApolloClient({ uri, credentials: 'include' });`),
    fine('Apollo 3', `import { ApolloClient } from '@apollo/client'; new ApolloClient({ uri, credentials: 'include' });`, { settings: { versions: { '@apollo/client': '3.14.1' } } }),
    fine('jQuery', `$.ajax({ url, xhrFields: { withCredentials: true } }); $.ajax({ url, withCredentials: true, beforeSend(xhr) { send(xhr); } });`),
    fine('EventSource', `new EventSource(url, { withCredentials: true });`),
    fine('Angular', `import { HttpClient } from '@angular/common/http'; class A { constructor(private http: HttpClient) { http.get(url, { withCredentials: true }); http.post(url, data, { credentials: 'include' }); } }`, { ts: true }),
    fine('fetch over XMLHttpRequest takes any value', `import fetch from 'cross-fetch'; fetch(url, { credentials: true });`),
    fine('a useFetch of anybody', `useFetch(url, { withCredentials: true });`),
  ],
  invalid: [
    fixed('ky', `ky.get(url, { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent', { request: 'ky.get()' }, INCLUDE, '', { before: `import ky from 'ky';` }),
    fixed('a client of ky', `const api = ky.extend({ credentials: «‹true→'include'›» });`, 'refused', { request: 'ky.create()', text: 'true', option: 'credentials' }, INCLUDE, '', { before: `import ky from 'ky';` }),
    fixed('$fetch', `$fetch(url, { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent', { request: '$fetch()' }),
    fixed('useFetch of Nuxt', `useFetch(url, { ‹«withCredentials»: true→credentials: 'include'› });`, 'unsent', { request: 'useFetch()' }, INCLUDE, '', { before: `const app = useNuxtApp();` }),
    fixed('RTK Query', `fetchBaseQuery({ baseUrl: '/api', credentials: «‹'Include'→'include'›» });`, 'refused', { request: 'fetchBaseQuery()', text: "'Include'", option: 'credentials' }, INCLUDE, '', { before: `import { fetchBaseQuery } from '@reduxjs/toolkit/query/react';` }),
    fixed('urql', `createClient({ url, ‹«credentials»: 'include'→fetchOptions: { credentials: 'include' }› });`, 'unsent', { request: 'urql client', text: 'credentials' }, "fetchOptions: { credentials: 'include' }", '', { before: `import { createClient } from '@urql/core';` }),
    noted('urql with fetchOptions', `createClient({ url, «credentials»: 'include', fetchOptions: {} });`, 'unsent', { request: 'urql client', text: 'credentials', advice: "Write `fetchOptions: { credentials: 'include' }`." }, { before: `import { createClient } from '@urql/core';` }),
    fixed('urql, in a function', `createClient({ url, fetchOptions: () => ({ credentials: «‹'included'→'include'›» }) });`, 'refused', { request: 'urql client', text: "'included'", option: 'credentials' }, INCLUDE, '', { before: `import { createClient } from '@urql/core';` }),
    fixed('jQuery', `$.ajax({ url, ‹«withCredentials»: true→xhrFields: { withCredentials: true }› });`, 'unsent', { request: '$.ajax()' }, `xhrFields: { ${FLAG} }`),
    fixed('jQuery, in headers', `$.ajax({ url, ‹headers: { «withCredentials»: true }→xhrFields: { withCredentials: true }› });`, 'header', { request: '$.ajax()', text: 'headers.withCredentials' }, `xhrFields: { ${FLAG} }`),
    fixed('EventSource', `new EventSource(url, { ‹«credentials»: 'include'→withCredentials: true› });`, 'unsent', { request: 'new EventSource()', text: 'credentials' }, FLAG),
    fixed('socket.io', `io(url, { ‹«credentials»: 'include'→withCredentials: true› });`, 'unsent', { request: 'io()', text: 'credentials' }, FLAG, '', { before: `import { io } from 'socket.io-client';` }),
    ...['httpLink', 'httpBatchLink', 'httpBatchStreamLink'].map((link) =>
      noted(link, `${link}({ url, «credentials»: 'include' });`, 'unsent', { request: `${link}()`, text: 'credentials', advice: "Give it a `fetch` of your own: `fetch: (url, options) => fetch(url, { ...options, credentials: 'include' })`." }, { before: `import { ${link} } from '@trpc/client';` }),
    ),
    noted('Apollo 4', `new ApolloClient({ uri, «credentials»: 'include' });`, 'unsent', { request: 'ApolloClient 4', text: 'credentials', advice: 'Give it a link that has them: `link: new HttpLink({ uri, credentials })`.' }, { before: `import { ApolloClient } from '@apollo/client';`, settings: { versions: { '@apollo/client': '4.3.8' } } }),
    fixed('Angular, as data', `class A { constructor(http: HttpClient) { http.post(url, ‹{ «withCredentials»: true }→{}›‹→, { withCredentials: true }›); } }`, 'body', { request: 'HttpClient.post()' }, `{ ${FLAG} }`, ' as the third argument', { ts: true, fix: false, before: `import { HttpClient } from '@angular/common/http';` }),
    reported('SignalR', `builder.withUrl(url, { withCredentials: «'include'» });`, [
      mistake('refused', { request: 'withUrl()', text: "'include'", option: 'withCredentials', advice: 'It takes `true` or `false`.' }, ['true', 'false'].map((value) => write(`builder.withUrl(url, { withCredentials: ‹'include'→${value}› });`, `withCredentials: ${value}`))),
    ], { before: `import { HubConnectionBuilder } from '@microsoft/signalr'; const builder = new HubConnectionBuilder();` }),
  ],
});
