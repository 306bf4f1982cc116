import { flag, mode, notFlag } from '../credentials.js';
import type { Library, RequestApi } from '../types.js';

const CLIENTS = ['xior#', 'xior#create().', 'xior#Xior.create().', 'xior#Xior().'];

/** It takes axios' option, and hands everything else to `fetch()`. */
const method = (name: string, config: number): RequestApi => ({
  call: CLIENTS.map((client) => `${client}${name}`),
  says: `xior.${name}()`,
  url: [0],
  base: [`${config}.baseURL`],
  option: [flag(config), mode(config)],
  ignores: notFlag(config).filter(({ sent }) => sent === 'header'),
});

export default {
  package: 'xior',
  versions: '0.8.5',
  source: 'https://unpkg.com/xior@0.8.5/dist/index.mjs',
  ecosystem: 'Requests',
  records: ['misc-fetch-wrappers'],
  words: ['credentials'],
  requests: [
    ...['get', 'delete', 'head', 'options'].map((name) => method(name, 1)),
    ...['post', 'put', 'patch'].map((name) => method(name, 2)),
    {
      call: CLIENTS.map((client) => `${client}request`),
      says: 'xior.request()',
      url: [0, '0.url'],
      base: ['0.baseURL', '1.baseURL'],
      option: [flag(0), mode(0), flag(1), mode(1)],
    },
    {
      call: ['xior#create', 'xior#Xior.create', 'xior#Xior()'],
      says: 'xior.create()',
      does: 'create',
      base: ['0.baseURL'],
      option: [flag(0), mode(0)],
    },
  ],
} satisfies Library;
