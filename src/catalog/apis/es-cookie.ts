import type { Conventions, Library } from '../types.js';

const esCookie = {
  keys: { httpOnly: null, maxAge: null, priority: null },
  otherStrings: 'prints',
  true: 'prints',
  expires: 'days',
  undefined: 'clears',
} satisfies Conventions;
const inBrowser = { ...esCookie, defaults: { path: '/' }, runsIn: 'browser' } satisfies Conventions;

export default {
  package: 'es-cookie',
  versions: '1.5.0',
  source: 'https://unpkg.com/es-cookie@1.5.0/src/es-cookie.js',
  ecosystem: 'Browser libraries',
  records: ['es-cookie.set', 'es-cookie.remove'],
  words: ['cookie'],
  cookies: [
    { ...inBrowser, call: 'es-cookie#set', says: 'set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...esCookie, call: 'es-cookie#encode', says: 'encode()', returnsText: true, forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...inBrowser, call: 'es-cookie#remove', says: 'remove()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
