import type { Library } from '../types.js';

/** Methods return the builder: `new HubConnectionBuilder().configureLogging(…).withUrl(url)`. */
const BUILDERS = ['@microsoft/signalr#', 'globalThis.signalR.'].flatMap((module) =>
  [0, 1, 2, 3].map((count) => `${module}HubConnectionBuilder()${'.*()'.repeat(count)}`),
);

export default {
  package: '@microsoft/signalr',
  versions: '10.0.11',
  source: 'https://unpkg.com/@microsoft/signalr@10.0.11/dist/esm/HttpConnection.js',
  ecosystem: 'Requests',
  records: ['signalr'],
  words: ['HubConnectionBuilder'],
  requests: [
    {
      call: BUILDERS.map((builder) => `${builder}.withUrl`),
      says: 'withUrl()',
      url: [0],
      option: [{ at: '1.withCredentials', sends: true, takes: [true, false], default: 'sends' }],
    },
  ],
} satisfies Library;
