import { flag, mode, notFlag, notMode } from '../credentials.js';
import type { Library } from '../types.js';

export default {
  package: 'Fetch, XMLHttpRequest, EventSource',
  versions: 'Chromium 156, Firefox 153',
  source: 'https://fetch.spec.whatwg.org/#concept-request-credentials-mode',
  ecosystem: 'Web platform',
  records: ['fetch', 'XMLHttpRequest', 'EventSource'],
  words: ['credentials'],
  requests: [
    { call: 'globalThis.fetch', says: 'fetch()', url: [0], option: [mode(1)], ignores: notMode(1), omit: 'omit' },
    { call: 'globalThis.Request()', says: 'new Request()', url: [0], option: [mode(1)], ignores: notMode(1), omit: 'omit' },
    // EventSourceInit has no other member, https://html.spec.whatwg.org/multipage/server-sent-events.html
    { call: 'globalThis.EventSource()', says: 'new EventSource()', url: [0], option: [flag(1)], ignores: notFlag(1).slice(0, 1) },
  ],
  credentials: [
    {
      made: ['globalThis.XMLHttpRequest()'],
      says: 'XMLHttpRequest',
      property: 'withCredentials',
      sends: true,
      open: { method: 'open', url: 1 },
    },
  ],
} satisfies Library;
