import { mode, notMode } from '../credentials.js';
import type { Library, RequestApi } from '../types.js';

const MAKERS = ['ky#create', 'ky#extend', 'ky#create().extend', 'ky#extend().extend'];
const CLIENTS = ['ky#', ...MAKERS.map((maker) => `${maker}().`)];

/** ky 1 says `prefixUrl`, ky 2 `prefix` and `baseUrl`. What ky does not know goes into a `Request`, which knows no `withCredentials`. */
const request = (call: readonly string[], says: string): RequestApi => ({
  call,
  says,
  url: [0],
  base: ['1.baseUrl', '1.prefix', '1.prefixUrl'],
  option: [mode(1)],
  ignores: notMode(1),
  sender: ['1.fetch'],
  omit: 'omit',
});

export default {
  package: 'ky',
  versions: '1.14.3, 2.1.0',
  source: 'https://github.com/sindresorhus/ky/blob/v2.1.0/source/core/Ky.ts',
  ecosystem: 'Requests',
  records: ['ky'],
  words: ['credentials'],
  requests: [
    ...['get', 'post', 'put', 'patch', 'head', 'delete'].map((name) =>
      request(
        CLIENTS.map((client) => `${client}${name}`),
        `ky.${name}()`,
      ),
    ),
    request(['ky#()', ...MAKERS.map((maker) => `${maker}()()`)], 'ky()'),
    {
      call: MAKERS,
      says: 'ky.create()',
      does: 'create',
      base: ['0.baseUrl', '0.prefix', '0.prefixUrl'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.fetch'],
      omit: 'omit',
    },
  ],
} satisfies Library;
