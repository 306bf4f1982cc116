import type { Library, RequestApi } from '../types.js';

const method = (name: string, url: number, options: number): RequestApi => ({
  call: `<angular.HttpClient>.${name}`,
  says: `HttpClient.${name}()`,
  token: 'HttpClient',
  url: [url],
  option: [
    { at: `${options}.withCredentials`, sends: true },
    { at: `${options}.credentials`, sends: 'include' },
  ],
});

export default {
  package: '@angular/common',
  versions: '22.0.0',
  source: 'https://github.com/angular/angular/blob/22.0.0/packages/common/http/src/client.ts',
  words: ['credentials'],
  receivers: {
    'angular.HttpClient': {
      types: ['HttpClient'],
      properties: ['http', 'httpClient', '_http', '#http'],
      made: ['@angular/core#inject()'],
      onlyWith: ['@angular/*'],
    },
  },
  requests: [
    ...['get', 'delete', 'head', 'options'].map((name) => method(name, 0, 1)),
    ...['post', 'put', 'patch'].map((name) => method(name, 0, 2)),
    method('request', 1, 2),
  ],
} satisfies Library;
