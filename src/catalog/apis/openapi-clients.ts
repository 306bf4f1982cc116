import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export default {
  package: 'openapi-fetch, @hey-api/client-fetch',
  versions: 'openapi-fetch 0.17.0, @hey-api/client-fetch 0.13.1',
  source: 'https://unpkg.com/openapi-fetch@0.17.0/src/index.js',
  ecosystem: 'Requests',
  records: ['openapi-fetch'],
  words: ['credentials'],
  requests: [
    {
      call: 'openapi-fetch#()',
      says: 'createClient()',
      does: 'create',
      base: ['0.baseUrl'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.fetch', '0.Request'],
      omit: 'omit',
    },
    ...METHODS.map((name) => ({
      call: `openapi-fetch#().${name.toUpperCase()}`,
      says: `client.${name.toUpperCase()}()`,
      url: [0],
      base: ['1.baseUrl'],
      option: [mode(1)],
      ignores: notMode(1),
      sender: ['1.fetch', '1.Request'],
      omit: 'omit',
    })),
    {
      call: '@hey-api/client-fetch#createClient',
      says: 'createClient()',
      does: 'create',
      base: ['0.baseUrl'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.fetch'],
      omit: 'omit',
    },
    ...METHODS.map((name) => ({
      call: `@hey-api/client-fetch#createClient().${name}`,
      says: `client.${name}()`,
      url: ['0.url'],
      base: ['0.baseUrl'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.fetch'],
      omit: 'omit',
    })),
  ],
} satisfies Library;
