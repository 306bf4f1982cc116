import type { Library, RequestApi } from '../types.js';

/** `$` and `jQuery`, as globals and as parameters of the functions that plugins are wrapped in; the module. */
const calls = (name: string): RequestApi['call'] => [`<jquery.$>.${name}`, `jquery#${name}`, `jquery#$.${name}`, `jquery#jQuery.${name}`];

// jQuery copies xhrFields onto the XMLHttpRequest (src/ajax/xhr.js).
const FIRST = { at: '0.xhrFields.withCredentials', sends: true } as const;
const SECOND = { at: '1.xhrFields.withCredentials', sends: true } as const;

export default {
  package: 'jquery',
  versions: '3.7.1, 4.0.0',
  source: 'https://github.com/jquery/jquery/blob/4.0.0/src/ajax.js',
  words: ['credentials'],
  receivers: {
    'jquery.$': { names: ['$', 'jQuery', 'jquery'] },
  },
  requests: [
    { call: calls('ajax'), says: '$.ajax()', url: [0, '0.url', '1.url'], option: [FIRST, SECOND] },
    { call: calls('get'), says: '$.get()', url: ['0.url'], option: [FIRST] },
    { call: calls('post'), says: '$.post()', url: ['0.url'], option: [FIRST] },
    { call: calls('ajaxSetup'), says: '$.ajaxSetup()', does: 'configure', url: ['0.url'], option: [FIRST] },
  ],
} satisfies Library;
