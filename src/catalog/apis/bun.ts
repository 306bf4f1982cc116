import type { Conventions, Library } from '../types.js';

/** All cookies are SameSite=Lax if nothing else is said; values count in lower case only. */
const bun = {
  keys: { priority: null },
  sameSite: ['strict', 'lax', 'none'],
  true: 'throws',
  false: 'throws',
  defaults: { sameSite: 'lax', path: '/' },
} satisfies Conventions;

const MAPS = ['globalThis.Bun.CookieMap()', 'bun#CookieMap()', '<bun.Request>.cookies'];

export default {
  package: 'bun',
  versions: '1.4.4',
  source: 'https://github.com/oven-sh/bun/blob/bun-v1.4.4/packages/bun-types/bun.d.ts',
  ecosystem: 'Edge and runtime frameworks',
  records: ['bun.CookieMap', 'bun.CookieMap.delete'],
  words: ['cookie'],
  receivers: {
    'bun.Request': {
      types: ['BunRequest'],
      handlers: [{ calls: ['globalThis.Bun.serve', 'bun#serve'], keys: ['*'], index: { 1: 0, 2: 0 } }],
    },
  },
  cookies: [
    {
      ...bun,
      call: MAPS.map((map) => `${map}.set`),
      says: 'cookies.set()',
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...bun,
      call: ['globalThis.Bun.Cookie()', 'bun#Cookie()', 'globalThis.Bun.Cookie.from', 'bun#Cookie.from'],
      says: 'Bun.Cookie()',
      // A single text is parsed, and gets SameSite=Lax if it says nothing.
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { when: 2, name: 0, value: 1, attributes: 2 },
        { when: 3, name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      call: MAPS.map((map) => `${map}.delete`),
      says: 'cookies.delete()',
      does: 'delete',
      forms: [
        { when: 'object', name: '0.name', attributes: 0 },
        { name: 0, attributes: 1 },
      ],
      defaults: { sameSite: 'lax', path: '/' },
      unsupported: ['secure', 'httpOnly', 'sameSite', 'maxAge', 'expires', 'partitioned', 'priority'],
    },
  ],
  readers: [{ call: MAPS.map((map) => `${map}.get`), name: 0 }],
} satisfies Library;
