import { mode, notMode } from '../credentials.js';
import type { CredentialsOption, Library } from '../types.js';

/** Over XMLHttpRequest any value but 'include' is as good as none. */
const lenient: CredentialsOption = { at: '1.credentials', sends: 'include' };

export default {
  package: 'unfetch, isomorphic-unfetch, whatwg-fetch, cross-fetch, isomorphic-fetch, @microsoft/fetch-event-source',
  versions:
    'unfetch 5.0.0, isomorphic-unfetch 4.0.2, whatwg-fetch 3.6.20, cross-fetch 4.1.0, isomorphic-fetch 3.0.0, fetch-event-source 2.0.1',
  source: 'https://github.com/JakeChampion/fetch/blob/v3.6.20/fetch.js',
  ecosystem: 'Requests',
  records: ['misc-fetch-wrappers'],
  words: ['credentials'],
  requests: [
    {
      call: ['unfetch#()', 'isomorphic-unfetch#()', 'whatwg-fetch#fetch', 'cross-fetch#()', 'cross-fetch#fetch', 'isomorphic-fetch#()'],
      says: 'fetch()',
      url: [0],
      option: [lenient],
      ignores: notMode(1),
      omit: 'omit',
    },
    {
      call: ['whatwg-fetch#Request()', 'cross-fetch#Request()'],
      says: 'new Request()',
      url: [0],
      option: [lenient],
      ignores: notMode(1),
      omit: 'omit',
    },
    {
      call: '@microsoft/fetch-event-source#fetchEventSource',
      says: 'fetchEventSource()',
      url: [0],
      option: [mode(1)],
      ignores: notMode(1),
      sender: ['1.fetch'],
      omit: 'omit',
    },
  ],
} satisfies Library;
