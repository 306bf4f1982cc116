import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

export default {
  package: 'graphql-request, graphql-sse',
  versions: 'graphql-request 7.4.0, graphql-sse 2.6.1',
  source: 'https://unpkg.com/graphql-request@7.4.0/build/legacy/classes/GraphQLClient.js',
  ecosystem: 'Requests',
  records: ['graphql-request'],
  words: ['credentials'],
  requests: [
    {
      call: 'graphql-request#GraphQLClient()',
      says: 'GraphQLClient',
      url: [0],
      option: [mode(1)],
      ignores: notMode(1),
      sender: ['1.fetch', '1.requestMiddleware'],
      omit: 'omit',
    },
    {
      call: 'graphql-sse#createClient',
      says: 'graphql-sse client',
      url: ['0.url'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.fetchFn'],
      omit: 'omit',
    },
  ],
} satisfies Library;
