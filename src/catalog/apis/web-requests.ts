import type { Library } from '../types.js';

export default {
  package: 'Fetch, XMLHttpRequest, EventSource',
  versions: 'Chromium 156, Firefox 153',
  source: 'https://fetch.spec.whatwg.org/#concept-request-credentials-mode',
  words: ['credentials'],
  requests: [
    { call: 'globalThis.fetch', says: 'fetch()', url: [0], option: [{ at: '1.credentials', sends: 'include' }], omit: 'omit' },
    { call: 'globalThis.Request()', says: 'new Request()', url: [0], option: [{ at: '1.credentials', sends: 'include' }], omit: 'omit' },
    { call: 'globalThis.EventSource()', says: 'new EventSource()', url: [0], option: [{ at: '1.withCredentials', sends: true }] },
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
