import type { Context, Library } from '../types.js';

/** Elements that send cookies to another site in CORS mode with this attribute only. */
const withCredentials = (element: string, source: string): Context => ({
  says: `<${element} crossorigin="use-credentials">`,
  element,
  source,
  only: { attribute: 'crossorigin', is: 'use-credentials' },
});

export default {
  package: 'Elements, beacons, sockets and workers',
  versions: 'Chromium 156',
  source: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  ecosystem: 'Web platform',
  records: ['html.crossorigin', 'navigator.sendBeacon', 'Worker.credentials'],
  words: ['use-credentials', 'sendBeacon', 'importScripts', 'WebSocket', 'iframe', 'Worker'],
  contexts: [
    ...['img', 'script', 'audio', 'video'].map((element) => withCredentials(element, 'src')),
    withCredentials('link', 'href'),
    { says: '<iframe>', element: 'iframe', source: 'src' },
    { says: 'navigator.sendBeacon()', call: 'globalThis.navigator.sendBeacon', url: 0 },
    { says: 'importScripts()', call: 'globalThis.importScripts', url: 0 },
    { says: 'new WebSocket()', call: 'globalThis.WebSocket()', url: 0 },
    // The script itself comes from the same site; `credentials: 'include'` is for the modules that it imports.
    { says: 'new Worker()', call: ['globalThis.Worker()', 'globalThis.SharedWorker()'], url: 0 },
  ],
} satisfies Library;
