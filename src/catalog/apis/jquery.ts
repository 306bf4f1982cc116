import { notThere } from '../credentials.js';
import type { IgnoredOption, Library, RequestApi } from '../types.js';

/** `$` and `jQuery`, as globals and as parameters of the functions that plugins are wrapped in; the module. */
const calls = (name: string): RequestApi['call'] => [`<jquery.$>.${name}`, `jquery#${name}`, `jquery#$.${name}`, `jquery#jQuery.${name}`];

// jQuery copies xhrFields onto the XMLHttpRequest (src/ajax/xhr.js), and reads no setting of that name itself.
const FIRST = { at: '0.xhrFields.withCredentials', sends: true } as const;
const SECOND = { at: '1.xhrFields.withCredentials', sends: true } as const;

const ignoredIn = (settings: number): IgnoredOption[] =>
  ['withCredentials', 'credentials', 'xhrFields.credentials'].map((key) =>
    notThere(`${settings}.${key}`, `${settings}.xhrFields.withCredentials`),
  );
const inHeaders = (settings: number): IgnoredOption[] =>
  ['withCredentials', 'credentials'].map((key) =>
    notThere(`${settings}.headers.${key}`, `${settings}.xhrFields.withCredentials`, { sent: 'header' }),
  );
const ignored = (settings: number): IgnoredOption[] => [...ignoredIn(settings), ...inHeaders(settings)];

export default {
  package: 'jquery',
  versions: '3.7.1, 4.0.0',
  source: 'https://github.com/jquery/jquery/blob/4.0.0/src/ajax.js',
  ecosystem: 'Requests',
  records: ['jquery.ajax'],
  words: ['credentials'],
  receivers: {
    'jquery.$': { names: ['$', 'jQuery', 'jquery'], wrapped: true },
  },
  requests: [
    {
      call: calls('ajax'),
      says: '$.ajax()',
      url: [0, '0.url', '1.url'],
      option: [FIRST, SECOND],
      ignores: [...ignored(0), ...ignored(1)],
      sender: ['0.xhr', '1.xhr', '0.beforeSend', '1.beforeSend'],
    },
    { call: calls('get'), says: '$.get()', url: ['0.url'], option: [FIRST] },
    { call: calls('post'), says: '$.post()', url: ['0.url'], option: [FIRST] },
    {
      call: calls('ajaxSetup'),
      says: '$.ajaxSetup()',
      does: 'configure',
      url: ['0.url'],
      option: [FIRST],
      ignores: ignored(0),
      sender: ['0.xhr', '0.beforeSend'],
    },
  ],
} satisfies Library;
