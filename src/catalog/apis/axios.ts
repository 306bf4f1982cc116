import type { Library, RequestApi } from '../types.js';

/** The module, what older bundles export beside it, the global of the script tag, and what `axios.create()` returns. */
const MODULES = ['axios#', 'axios#axios.', 'globalThis.axios.'];
const CLIENTS = [...MODULES, ...MODULES.map((module) => `${module}create().`)];

/** `axios.get(url, config)`, `axios.post(url, data, config)`. What stands in the place of `data` is sent as the body. */
const method = (name: string, config: number): RequestApi => ({
  call: CLIENTS.map((client) => `${client}${name}`),
  says: `axios.${name}()`,
  url: [0],
  base: [`${config}.baseURL`],
  option: [{ at: `${config}.withCredentials`, sends: true }],
});

/** `axios(config)`, `axios(url, config)`. */
const either = (call: readonly string[], says: string): RequestApi => ({
  call,
  says,
  url: [0, '0.url', '1.url'],
  base: ['0.baseURL', '1.baseURL'],
  option: [
    { at: '0.withCredentials', sends: true },
    { at: '1.withCredentials', sends: true },
  ],
});

// `credentials: 'include'` in a config is ignored, also below `fetchOptions` (lib/adapters/fetch.js).
export default {
  package: 'axios',
  versions: '1.21.1',
  source: 'https://github.com/axios/axios/blob/v1.21.1/lib/core/Axios.js',
  words: ['credentials'],
  requests: [
    ...['get', 'delete', 'head', 'options'].map((name) => method(name, 1)),
    ...['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'].map((name) => method(name, 2)),
    either(['axios#()', 'axios#axios()', 'globalThis.axios()', ...MODULES.map((module) => `${module}create()()`)], 'axios()'),
    either(
      CLIENTS.map((client) => `${client}request`),
      'axios.request()',
    ),
    {
      call: MODULES.map((module) => `${module}create`),
      says: 'axios.create()',
      does: 'create',
      url: ['0.url'],
      base: ['0.baseURL'],
      option: [{ at: '0.withCredentials', sends: true }],
    },
  ],
  credentials: [
    {
      made: CLIENTS.map((client) => `${client}defaults`),
      says: 'request with axios.defaults',
      property: 'withCredentials',
      sends: true,
      url: ['baseURL'],
    },
  ],
} satisfies Library;
