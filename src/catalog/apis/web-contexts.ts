import type { Context, Library } from '../types.js';

const made = ['globalThis.document.createElement', '<Document>.createElement'];

/** Elements that send cookies to another site in CORS mode with this attribute only. */
const withCredentials = (element: string, source: string): Context => ({
  says: `<${element} crossorigin="use-credentials">`,
  element,
  source,
  made,
  only: { attribute: 'crossorigin', is: 'use-credentials' },
});

export default {
  package: 'Elements, beacons, sockets and workers',
  versions: 'Chromium 156',
  source: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  ecosystem: 'Web platform',
  records: ['html.crossorigin', 'navigator.sendBeacon', 'Worker.credentials'],
  words: ['use-credentials', 'sendBeacon(', 'importScripts(', 'WebSocket(', '<iframe', "Element('iframe'", 'Element("iframe"', '<form'],
  contexts: [
    ...['img', 'script', 'audio', 'video'].map((element) => withCredentials(element, 'src')),
    withCredentials('link', 'href'),
    { says: '<iframe>', element: 'iframe', source: 'src', made, not: 'credentialless' },
    { says: '<form method="post">', element: 'form', source: 'action', only: { attribute: 'method', is: 'post' }, posts: true },
    { says: 'navigator.sendBeacon()', call: 'globalThis.navigator.sendBeacon', url: 0 },
    { says: 'importScripts()', call: 'globalThis.importScripts', url: 'all' },
    { says: 'new WebSocket()', call: 'globalThis.WebSocket()', url: 0, sockets: true },
    // `new Worker()` is none: its script must come from the page's own origin, or it throws.
  ],
} satisfies Library;
