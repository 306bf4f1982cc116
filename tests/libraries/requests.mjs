/**
 * Runs the real request libraries with a `fetch` and an XMLHttpRequest that send nothing, and prints as JSON whether each
 * of them would have asked for cookies. `node requests.mjs [package…]`: these only.
 */
import { setTimeout } from 'node:timers';
import { withImports } from './imports.mjs';

const URL_ELSEWHERE = 'https://api.partner.example/me';

/** What programs say about cookies, as members of an object. */
const SAID = {
  nothing: '',
  include: "credentials: 'include'",
  'same-origin': "credentials: 'same-origin'",
  omit: "credentials: 'omit'",
  true: 'credentials: true',
  'a value that there is not': "credentials: 'same_origin'",
  undefined: 'credentials: undefined',
  flag: 'withCredentials: true',
  'no flag': 'withCredentials: false',
  'flag in headers': "headers: { withCredentials: 'true' }",
  'include in headers': "headers: { credentials: 'include' }",
};

const at = (call) => (said) => call(said === '' ? '' : `${said}, `);

/** The package, what stands for it in node_modules, the program, which awaits the end of the request, and cases that make no sense. */
const SUBJECTS = [
  ['fetch', 'Node.js', at((said) => `await fetch('${URL_ELSEWHERE}', { ${said}method: 'GET' });`)],
  ['Request', 'Node.js', at((said) => `await fetch(new Request('${URL_ELSEWHERE}', { ${said}method: 'GET' }));`)],
  ...['ky-1', 'ky-2'].flatMap((installed) => [
    [`ky`, installed, at((said) => `import ky from 'ky'; await ky.get('${URL_ELSEWHERE}', { ${said}retry: 0 });`)],
    [`ky`, installed, at((said) => `import ky from 'ky'; const api = ky.create({ ${said}retry: 0 }); await api('${URL_ELSEWHERE}');`)],
  ]),
  ['ofetch', 'ofetch', at((said) => `import { ofetch } from 'ofetch'; await ofetch('${URL_ELSEWHERE}', { ${said}retry: 0 });`)],
  [
    'ofetch',
    'ofetch',
    at((said) => `import { $fetch } from 'ofetch'; const api = $fetch.create({ ${said}retry: 0 }); await api('${URL_ELSEWHERE}');`),
  ],
  [
    'wretch',
    'wretch',
    at((said) => `import wretch from 'wretch'; await wretch('${URL_ELSEWHERE}').options({ ${said}mode: 'cors' }).get().res();`),
  ],
  ['wretch', 'wretch', at((said) => `import wretch from 'wretch'; await wretch('${URL_ELSEWHERE}', { ${said}mode: 'cors' }).get().res();`)],
  ['axios', 'axios', at((said) => `import axios from 'axios'; await axios.get('${URL_ELSEWHERE}', { ${said}adapter: 'fetch' });`)],
  ['axios', 'axios', at((said) => `import axios from 'axios'; await axios.get('${URL_ELSEWHERE}', { ${said}adapter: 'xhr' });`)],
  [
    'axios',
    'axios',
    at((said) => `import axios from 'axios'; await axios.get('${URL_ELSEWHERE}', { fetchOptions: { ${said} }, adapter: 'fetch' });`),
    ['flag in headers', 'include in headers'],
  ],
  [
    'axios',
    'axios',
    at((said) => `import axios from 'axios'; await axios.post('${URL_ELSEWHERE}', { ${said}a: 1 });`),
    ['include', 'true', 'flag in headers', 'include in headers'],
  ],
  [
    'redaxios',
    'redaxios',
    at((said) => `import axios from 'redaxios'; await axios.post('${URL_ELSEWHERE}', {}, { ${said}responseType: 'text' });`),
  ],
  [
    'feaxios',
    'feaxios',
    at((said) => `import axios from 'feaxios'; await axios.post('${URL_ELSEWHERE}', {}, { ${said}responseType: 'text' });`),
  ],
  ['xior', 'xior', at((said) => `import xior from 'xior'; await xior.get('${URL_ELSEWHERE}', { ${said}responseType: 'text' });`)],
  [
    'mande',
    'mande',
    at((said) => `import { mande } from 'mande'; await mande('${URL_ELSEWHERE}', { ${said}responseAs: 'text' }).get('/a');`),
  ],
  [
    'unfetch',
    './node_modules/unfetch/dist/unfetch.mjs',
    at((said) => `import fetch from 'unfetch'; await fetch('${URL_ELSEWHERE}', { ${said}method: 'GET' });`),
  ],
  [
    'whatwg-fetch',
    'whatwg-fetch',
    at((said) => `import { fetch } from 'whatwg-fetch'; await fetch('${URL_ELSEWHERE}', { ${said}method: 'GET' });`),
  ],
  [
    'graphql-request',
    'graphql-request',
    at(
      (said) =>
        `import { GraphQLClient } from 'graphql-request'; await new GraphQLClient('${URL_ELSEWHERE}', { ${said}method: 'POST' }).request('{ a }');`,
    ),
  ],
  [
    'graphql-sse',
    'graphql-sse',
    at(
      (said) =>
        `import { createClient } from 'graphql-sse'; await new Promise((end) => createClient({ url: '${URL_ELSEWHERE}', ${said}retryAttempts: 0 }).subscribe({ query: '{ a }' }, { next() {}, error: end, complete: end }));`,
    ),
  ],
  [
    '@urql/core',
    '@urql/core',
    at(
      (said) =>
        `import { Client, fetchExchange, gql } from '@urql/core'; await new Client({ url: '${URL_ELSEWHERE}', exchanges: [fetchExchange], fetchOptions: { ${said} } }).query(gql\`{ a }\`, {}).toPromise();`,
    ),
  ],
  [
    '@urql/core',
    '@urql/core',
    at(
      (said) =>
        `import { Client, fetchExchange, gql } from '@urql/core'; await new Client({ url: '${URL_ELSEWHERE}', exchanges: [fetchExchange], fetchOptions: () => ({ ${said} }) }).query(gql\`{ a }\`, {}).toPromise();`,
    ),
  ],
  [
    '@urql/core',
    '@urql/core',
    at(
      (said) =>
        `import { Client, fetchExchange, gql } from '@urql/core'; await new Client({ url: '${URL_ELSEWHERE}', exchanges: [fetchExchange], ${said} }).query(gql\`{ a }\`, {}).toPromise();`,
    ),
    ['flag', 'flag in headers', 'include in headers'],
  ],
  ...['apollo-client-3', 'apollo-client-4'].flatMap((installed) => {
    const client = (link) =>
      `import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core'; await new ApolloClient({ cache: new InMemoryCache(), ${link} }).query({ query: gql\`{ a }\` });`;
    return [
      ['@apollo/client', installed, at((said) => client(`link: new HttpLink({ uri: '${URL_ELSEWHERE}', ${said} })`))],
      [
        '@apollo/client',
        installed,
        at((said) => client(`link: new HttpLink({ uri: '${URL_ELSEWHERE}', fetchOptions: { ${said} } })`)),
        ['flag in headers', 'include in headers'],
      ],
    ];
  }),
  [
    '@apollo/client',
    'apollo-client-3',
    at(
      (said) =>
        `import { ApolloClient, InMemoryCache, gql } from '@apollo/client/core'; await new ApolloClient({ cache: new InMemoryCache(), uri: '${URL_ELSEWHERE}', ${said} }).query({ query: gql\`{ a }\` });`,
    ),
  ],
  [
    '@reduxjs/toolkit',
    '@reduxjs/toolkit',
    at(
      (said) =>
        `import { fetchBaseQuery } from '@reduxjs/toolkit/query'; await fetchBaseQuery({ baseUrl: '${URL_ELSEWHERE}', ${said} })('a', { signal: new AbortController().signal, getState() {} }, {});`,
    ),
  ],
  ...['httpLink', 'httpBatchLink'].map((link) => [
    '@trpc/client',
    '@trpc/client',
    at(
      (said) =>
        `import { createTRPCClient, ${link} } from '@trpc/client'; await createTRPCClient({ links: [${link}({ url: '${URL_ELSEWHERE}', ${said} })] }).a.query();`,
    ),
    ['flag in headers', 'include in headers'],
  ]),
  [
    '@microsoft/signalr',
    '@microsoft/signalr',
    at(
      (said) =>
        `import { HubConnectionBuilder } from '@microsoft/signalr'; await new HubConnectionBuilder().configureLogging(6).withUrl('${URL_ELSEWHERE}', { ${said} }).build().start();`,
    ),
  ],
  [
    'better-auth',
    'better-auth',
    at(
      (said) =>
        `import { createAuthClient } from 'better-auth/client'; await createAuthClient({ baseURL: '${URL_ELSEWHERE}', fetchOptions: { ${said} } }).getSession();`,
    ),
  ],
  [
    'openapi-fetch',
    'openapi-fetch',
    at((said) => `import createClient from 'openapi-fetch'; await createClient({ baseUrl: '${URL_ELSEWHERE}', ${said} }).GET('/a');`),
  ],
  [
    'openapi-fetch',
    'openapi-fetch',
    at((said) => `import createClient from 'openapi-fetch'; await createClient({ baseUrl: '${URL_ELSEWHERE}' }).GET('/a', { ${said} });`),
  ],
  [
    '@hey-api/client-fetch',
    '@hey-api/client-fetch',
    at(
      (said) =>
        `import { createClient } from '@hey-api/client-fetch'; await createClient({ baseUrl: '${URL_ELSEWHERE}', ${said} }).get({ url: '/a' });`,
    ),
  ],
  [
    '@microsoft/fetch-event-source',
    '@microsoft/fetch-event-source',
    at(
      (said) =>
        `import { fetchEventSource } from '@microsoft/fetch-event-source'; await fetchEventSource('${URL_ELSEWHERE}', { ${said}openWhenHidden: true, onerror(error) { throw error; } });`,
    ),
  ],
].map(([name, installed, code, without = []]) => ({ name, installed, code, without }));

/** Folders that only bundlers take for modules. */
const USES = { 'apollo-client-3': { '@apollo/client/core': './node_modules/apollo-client-3/core/index.js' } };

/** superagent has a method instead of an option. */
const METHOD = {
  nothing: '',
  'without an argument': '.withCredentials()',
  true: '.withCredentials(true)',
  false: '.withCredentials(false)',
};
const superagent = (said) => `import request from 'superagent'; await request.get('${URL_ELSEWHERE}')${said};`;

/** What is sent: whether with cookies. */
let sent = [];

const { Request, Response } = globalThis;

globalThis.fetch = async (input, init) => {
  const { credentials } = new Request(input, init);
  sent.push(credentials === 'include');
  return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } });
};

/** As much of it as libraries look at. */
globalThis.XMLHttpRequest = class {
  withCredentials = false;
  readyState = 4;
  status = 200;
  statusText = 'OK';
  responseText = '{}';
  response = '{}';
  responseURL = URL_ELSEWHERE;
  upload = {};
  open() {}
  setRequestHeader() {}
  addEventListener(name, listener) {
    this[`on${name}`] = listener;
  }
  abort() {}
  getAllResponseHeaders() {
    return '';
  }
  getResponseHeader() {
    return null;
  }
  send() {
    sent.push(Boolean(this.withCredentials));
    setTimeout(() => {
      this.onreadystatechange?.();
      this.onload?.();
      this.onloadend?.();
    });
  }
};
globalThis.window = globalThis;
globalThis.self = globalThis;
globalThis.document = { hidden: false, addEventListener() {}, removeEventListener() {} };
globalThis.location = {
  protocol: 'https:',
  host: 'www.example.com',
  hostname: 'www.example.com',
  href: 'https://www.example.com/',
  origin: 'https://www.example.com',
};

let count = 0;

async function run(code, name, installed, uses) {
  sent = [];
  const program = withImports(code.replaceAll('; import', ';\nimport').replace(/^(import .*?';) /, '$1\n'), {
    package: name,
    installed,
    uses,
  });
  try {
    await import(`data:text/javascript,${encodeURIComponent(`${program}\n// ${count++}`)}`);
  } catch (error) {
    // What comes back is nothing that a library can do with; what matters is whether it was asked for.
    if (error instanceof SyntaxError || error.code === 'ERR_MODULE_NOT_FOUND') throw error;
  }
  return sent.length === 0 ? 'nothing is sent' : sent.every(Boolean) ? 'with cookies' : 'without cookies';
}

const only = process.argv.slice(2);
const found = [];
for (const { name, installed, code, without } of SUBJECTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  for (const [said, text] of Object.entries(SAID)) {
    if (without.includes(said)) continue;
    found.push({ name, installed, said, code: code(text), outcome: await run(code(text), name, installed, USES[installed]) });
  }
}
for (const [said, text] of only.length === 0 || only.includes('superagent') ? Object.entries(METHOD) : []) {
  const code = superagent(text);
  found.push({
    name: 'superagent',
    installed: 'superagent',
    said,
    code,
    outcome: await run(code, 'superagent', 'superagent/lib/client.js'),
  });
}
process.stdout.write(`${JSON.stringify(found, null, 2)}\n`, () => process.exit());
