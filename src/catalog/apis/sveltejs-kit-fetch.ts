import { mode, notMode } from '../credentials.js';
import type { Library } from '../types.js';

// The `fetch` of a universal `load` is the browser's, once the page runs there.
export default {
  package: '@sveltejs/kit (fetch)',
  versions: '2.70.4, 3.2.0',
  source: 'https://github.com/sveltejs/kit/blob/@sveltejs/kit@3.2.0/packages/kit/src/runtime/client/fetcher.js',
  ecosystem: 'Requests',
  records: ['fetch'],
  words: ['credentials'],
  receivers: {
    'sveltekit.LoadEvent': {
      types: ['LoadEvent', 'PageLoadEvent', 'LayoutLoadEvent'],
      handlers: [{ exports: ['load'], types: ['Load', 'PageLoad', 'LayoutLoad'], index: { 1: 0 } }],
      files: ['+page.js', '+page.ts', '+layout.js', '+layout.ts'],
    },
  },
  requests: [{ call: '<sveltekit.LoadEvent>.fetch', says: 'fetch()', url: [0], option: [mode(1)], ignores: notMode(1), omit: 'omit' }],
} satisfies Library;
