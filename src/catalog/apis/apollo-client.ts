import { mode, notMode, notThere } from '../credentials.js';
import type { Library } from '../types.js';

const LINKS: readonly string[] = [
  ...['@apollo/client', '@apollo/client/core', '@apollo/client/link/http', 'apollo-link-http'].flatMap((module) =>
    ['HttpLink()', 'createHttpLink', 'BaseHttpLink()'].map((name) => `${module}#${name}`),
  ),
  ...['@apollo/client/link/batch-http', 'apollo-link-batch-http'].flatMap((module) =>
    ['BatchHttpLink()', 'BaseBatchHttpLink()'].map((name) => `${module}#${name}`),
  ),
];
const CLIENTS = ['@apollo/client', '@apollo/client/core'].map((module) => `${module}#ApolloClient()`);

export default {
  package: '@apollo/client',
  versions: '3.14.1, 4.3.8',
  source: 'https://unpkg.com/@apollo/client@4.3.8/link/http/BaseHttpLink.js',
  ecosystem: 'Requests',
  records: ['apollo.HttpLink'],
  words: ['credentials'],
  requests: [
    {
      call: LINKS,
      says: 'HttpLink',
      url: ['0.uri'],
      option: [mode(0), mode('0.fetchOptions')],
      ignores: [...notMode(0), notThere('0.fetchOptions.withCredentials', '0.credentials')],
      sender: ['0.fetch'],
      omit: 'omit',
    },
    // Without a `link` it makes an HttpLink of `uri`, `credentials` and `headers`.
    {
      call: CLIENTS,
      says: 'ApolloClient',
      in: '<4',
      url: ['0.uri'],
      option: [mode(0)],
      ignores: notMode(0),
      sender: ['0.link'],
      omit: 'omit',
    },
    {
      call: CLIENTS,
      says: 'ApolloClient 4',
      in: '>=4',
      option: [],
      ignores: [
        {
          at: '0.credentials',
          means: [{ value: 'include' }, { value: 'omit' }],
          advice: 'Give it a link that has them: `link: new HttpLink({ uri, credentials })`.',
        },
      ],
    },
  ],
} satisfies Library;
