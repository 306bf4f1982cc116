import type { CookieApi, Library } from '../types.js';

const session = {
  session: true,
  defaultName: 'h3',
  forms: [
    { when: 1, name: '0.name', unless: '0.cookie', attributes: '0.cookie', misplaced: 0 },
    { when: 2, name: '1.name', unless: '1.cookie', attributes: '1.cookie', misplaced: 1 },
  ],
  defaults: { secure: true, path: '/', httpOnly: true },
  undefined: 'clears',
} satisfies Partial<CookieApi>;

/** `{ path: '/', ...options }` */
const rooted = { defaults: { path: '/' }, undefined: 'clears' } satisfies Partial<CookieApi>;

/**
 * SolidStart 1 and others build on it: the functions of h3 1, of which each may be given the event first, or not at all.
 * Where an argument before the last may be either, nothing is said.
 */
export default {
  package: 'vinxi',
  versions: '0.5.11',
  source: 'https://github.com/nksaraf/vinxi/blob/vinxi@0.5.11/packages/vinxi/runtime/http.js',
  ecosystem: 'Edge and runtime frameworks',
  records: ['h3@1.setCookie', 'h3@1.deleteCookie', 'h3.useSession'],
  words: ['cookie', 'useSession'],
  cookies: [
    {
      ...rooted,
      call: 'vinxi/http#setCookie',
      says: 'setCookie()',
      forms: [
        { when: 'text', name: 0, value: 1, attributes: 2 },
        { when: 4, name: 1, value: 2, attributes: 3 },
        { when: 2, name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...rooted,
      call: 'vinxi/http#deleteCookie',
      says: 'deleteCookie()',
      does: 'delete',
      forms: [
        { when: 'text', name: 0, attributes: 1 },
        { when: 3, name: 1, attributes: 2 },
      ],
    },
    { ...session, call: 'vinxi/http#useSession', says: 'useSession()', does: 'configure' },
    { ...session, call: 'vinxi/http#clearSession', says: 'clearSession()', does: 'delete' },
  ],
  headers: [
    ...[0, 1].map((name) => ({
      call: ['setHeader', 'setResponseHeader', 'appendHeader', 'appendResponseHeader'].map((one) => `vinxi/http#${one}`),
      name,
      value: name + 1,
    })),
    {
      call: ['setHeaders', 'setResponseHeaders', 'appendHeaders', 'appendResponseHeaders'].map((one) => `vinxi/http#${one}`),
      headers: [0, 1],
    },
  ],
  readers: [{ call: 'vinxi/http#getCookie', name: 0 }, { call: 'vinxi/http#getCookie', name: 1 }, { call: 'vinxi/http#parseCookies' }],
} satisfies Library;
