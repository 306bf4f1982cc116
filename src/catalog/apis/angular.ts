import { flag, notFlag, notThere } from '../credentials.js';
import type { Library, RequestApi } from '../types.js';

const method = (name: string, url: number, options: number): RequestApi => ({
  call: `<angular.HttpClient>.${name}`,
  says: `HttpClient.${name}()`,
  url: [url],
  option: [flag(options), { at: `${options}.credentials`, sends: 'include' }],
  ignores: [
    ...notFlag(options).filter(({ sent }) => sent === 'header'),
    ...(name !== 'request' && options === 2 ? [notThere('1.withCredentials', '2.withCredentials', { sent: 'body' })] : []),
  ],
});

export default {
  package: '@angular/common',
  versions: '22.2.6',
  source: 'https://github.com/angular/angular/blob/22.2.6/packages/common/http/src/client.ts',
  ecosystem: 'Requests',
  records: ['angular.HttpClient'],
  words: ['credentials'],
  injectors: ['@angular/core#inject'],
  receivers: {
    'angular.HttpClient': {
      types: ['HttpClient'],
      properties: ['http', 'httpClient', '_http', '#http'],
      made: ['*.HttpClient()'],
      onlyWith: ['@angular/*'],
    },
  },
  requests: [
    ...['get', 'delete', 'head', 'options'].map((name) => method(name, 0, 1)),
    ...['post', 'put', 'patch'].map((name) => method(name, 0, 2)),
    method('request', 1, 2),
    { call: '@angular/common/http#HttpRequest()', says: 'new HttpRequest()', url: [1], option: [flag(3)] },
    {
      call: '@angular/common/http#httpResource',
      says: 'httpResource()',
      url: ['0.url'],
      option: [flag(0), { at: '0.credentials', sends: 'include' }],
    },
  ],
} satisfies Library;
