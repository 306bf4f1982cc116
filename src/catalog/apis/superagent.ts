import type { Library, RequestApi } from '../types.js';

/** `withCredentials(on = true)`: without an argument it turns them on (lib/request-base.js). */
const option = [{ at: 0, sends: true, default: 'sends' }] satisfies RequestApi['option'];

/** Methods return the request: `request.get(url).set('a', 'b').withCredentials()`. */
const after = (start: string): readonly string[] => [0, 1, 2, 3, 4].map((count) => `${start}()${'.*()'.repeat(count)}.withCredentials`);

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'del', 'options'];

export default {
  package: 'superagent',
  versions: '10.4.2',
  source: 'https://github.com/ladjs/superagent/blob/v10.4.2/src/client.js',
  ecosystem: 'Requests',
  records: ['superagent'],
  words: ['credentials'],
  requests: [
    { call: 'superagent#agent().withCredentials', says: 'superagent agent', does: 'create', option },
    {
      call: METHODS.map((name) => `superagent#agent().withCredentials().${name}`),
      says: 'superagent request',
      url: [0],
      option: [],
    },
    { call: after('superagent#agent().*'), says: 'superagent request', url: [0], urlOf: 'superagent#agent().*', option },
    { call: after('superagent#*'), says: 'superagent request', url: [0], urlOf: 'superagent#*', option },
    { call: after('superagent#'), says: 'superagent request', url: [1, 0], urlOf: 'superagent#()', option },
  ],
} satisfies Library;
