import { flag, notFlag } from '../credentials.js';
import type { Library } from '../types.js';

export default {
  package: 'eventsource, event-source-polyfill',
  versions: 'eventsource 2.0.2, 4.1.1, event-source-polyfill 1.0.31',
  source: 'https://github.com/Yaffle/EventSource/blob/master/src/eventsource.js',
  ecosystem: 'Requests',
  records: ['EventSource'],
  words: ['credentials'],
  requests: [
    {
      call: [
        'eventsource#()',
        'eventsource#EventSource()',
        'event-source-polyfill#EventSourcePolyfill()',
        'event-source-polyfill#NativeEventSource()',
        'globalThis.EventSourcePolyfill()',
      ],
      says: 'new EventSource()',
      url: [0],
      option: [flag(1)],
      ignores: notFlag(1),
      sender: ['1.fetch', '1.Transport'],
    },
  ],
} satisfies Library;
