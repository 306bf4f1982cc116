import type { Conventions, Library } from '../types.js';

/** Unlike the browsers' store it adds no Secure, and leaves out a SameSite that it does not know. */
const printed = {
  sameSite: ['strict', 'lax', 'none'],
  otherStrings: 'omits',
  true: 'omits',
  defaults: { sameSite: 'strict', path: '/' },
  undefined: 'clears',
  securesPrefixed: true,
  unsupported: ['maxAge', 'partitioned', 'priority'],
} satisfies Conventions;

export default {
  package: '@whatwg-node/cookie-store',
  versions: '0.3.0',
  source: 'https://unpkg.com/@whatwg-node/cookie-store@0.3.0/esm/CookieStore.js',
  ecosystem: 'Serialisers',
  records: ['@whatwg-node/cookie-store'],
  words: ['cookie'],
  cookies: [
    {
      ...printed,
      call: '@whatwg-node/cookie-store#CookieStore().set',
      says: 'cookieStore.set()',
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1 },
      ],
    },
    {
      // `request.cookieStore` of GraphQL Yoga and other servers that use the plugin
      ...printed,
      call: '*.cookieStore.set',
      shownBy: ['@whatwg-node/cookie-store', '@whatwg-node/server-plugin-cookies'],
      says: 'cookieStore.set()',
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1 },
      ],
    },
    {
      ...printed,
      call: '@whatwg-node/cookie-store#CookieStore().delete',
      says: 'cookieStore.delete()',
      does: 'delete',
      forms: [{ when: 'object', name: '0.name', attributes: 0 }, { name: 0 }],
    },
  ],
} satisfies Library;
