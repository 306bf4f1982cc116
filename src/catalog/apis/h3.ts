import type { CookieApi, HeaderApi, Library } from '../types.js';

/** Names that Nitro, and with it Nuxt, imports by itself on the server: they count where a file shows that it runs there. */
const nitro = [
  'h3',
  'nitro/*',
  'nitropack/*',
  ...[
    'defineEventHandler',
    'eventHandler',
    'defineHandler',
    'defineCachedEventHandler',
    'cachedEventHandler',
    'defineLazyEventHandler',
    'lazyEventHandler',
    'defineNitroPlugin',
  ].map((name) => `globalThis.${name}`),
];

const names = (module: string, ...functions: readonly string[]): readonly string[] => functions.map((name) => `${module}${name}`);

/** Version 2 brings cookie-es 3, which throws on SameSite=None without Secure. */
const inVersion2 = { noneWithoutSecure: 'throws' } satisfies Partial<CookieApi>;

/** `{ path: '/', ...options }` */
const rooted = { defaults: { path: '/' }, undefined: 'clears' } satisfies Partial<CookieApi>;

const set = { ...rooted, says: 'setCookie()', forms: [{ name: 1, value: 2, attributes: 3 }] } satisfies Partial<CookieApi>;
const remove = { ...rooted, says: 'deleteCookie()', does: 'delete', forms: [{ name: 1, attributes: 2 }] } satisfies Partial<CookieApi>;

/** Sealed sessions in a cookie; from version 2 on with SameSite=Lax of their own. */
const session = {
  says: 'useSession()',
  does: 'configure',
  session: true,
  defaultName: 'h3',
  forms: [{ name: '1.name', unless: '1.cookie', attributes: '1.cookie', misplaced: 1 }],
  defaults: { secure: true, path: '/', httpOnly: true },
  undefined: 'clears',
} satisfies Partial<CookieApi>;
const sessionInVersion2 = {
  ...inVersion2,
  defaults: { secure: true, sameSite: 'lax', path: '/', httpOnly: true },
} satisfies Partial<CookieApi>;
const clear = { ...session, says: 'clearSession()', does: 'delete' } satisfies Partial<CookieApi>;

const variants = [{ in: '>=2', ...inVersion2 }] satisfies CookieApi['variants'];
const sessionVariants = [{ in: '>=2', ...sessionInVersion2 }] satisfies CookieApi['variants'];

const one = { name: 1, value: 2 } satisfies Partial<HeaderApi>;
const REPLACE = ['setHeader', 'setResponseHeader'];
const APPEND = ['appendHeader', 'appendResponseHeader'];
const replaces = { ...one, replaces: {} } satisfies Partial<HeaderApi>;
const several = { headers: [1] } satisfies Partial<HeaderApi>;
const SEVERAL = ['setHeaders', 'setResponseHeaders', 'appendHeaders', 'appendResponseHeaders'];

export default {
  package: 'h3',
  versions: '1.15.11, 2.0.8',
  source: 'https://github.com/h3js/h3/blob/v2.0.8/src/utils/cookie.ts',
  ecosystem: 'Edge and runtime frameworks',
  records: ['h3@2.setCookie', 'h3@1.setCookie', 'h3.useSession', 'h3@2.deleteCookie', 'h3@1.deleteCookie'],
  words: ['cookie', 'useSession'],
  cookies: [
    { ...set, call: names('h3#', 'setCookie', 'setChunkedCookie'), variants },
    { ...remove, call: names('h3#', 'deleteCookie', 'deleteChunkedCookie'), variants },
    { ...session, call: 'h3#useSession', variants: sessionVariants },
    { ...clear, call: 'h3#clearSession', variants: sessionVariants },
    // Nitro 3 hands on h3 2.
    { ...set, ...inVersion2, call: names('nitro/h3#', 'setCookie', 'setChunkedCookie') },
    { ...remove, ...inVersion2, call: names('nitro/h3#', 'deleteCookie', 'deleteChunkedCookie') },
    { ...session, ...sessionInVersion2, call: 'nitro/h3#useSession' },
    { ...clear, ...sessionInVersion2, call: 'nitro/h3#clearSession' },
    { ...set, call: 'globalThis.setCookie', shownBy: nitro, variants },
    { ...remove, call: 'globalThis.deleteCookie', shownBy: nitro, variants },
    { ...session, call: 'globalThis.useSession', shownBy: nitro, variants: sessionVariants },
    { ...clear, call: 'globalThis.clearSession', shownBy: nitro, variants: sessionVariants },
  ],
  headers: [
    { ...replaces, call: [...names('h3#', ...REPLACE), ...names('nitro/h3#', ...REPLACE)] },
    { ...one, call: [...names('h3#', ...APPEND), ...names('nitro/h3#', ...APPEND)] },
    { ...several, call: [...names('h3#', ...SEVERAL), ...names('nitro/h3#', ...SEVERAL)] },
    { ...replaces, call: names('globalThis.', ...REPLACE), shownBy: nitro },
    { ...one, call: names('globalThis.', ...APPEND), shownBy: nitro },
    { ...several, call: names('globalThis.', ...SEVERAL), shownBy: nitro },
  ],
  readers: [
    { call: [...names('h3#', 'getCookie', 'getChunkedCookie'), ...names('nitro/h3#', 'getCookie', 'getChunkedCookie')], name: 1 },
    { call: [...names('h3#', 'parseCookies'), ...names('nitro/h3#', 'parseCookies')] },
    { call: names('globalThis.', 'getCookie', 'getChunkedCookie'), shownBy: nitro, name: 1 },
    { call: 'globalThis.parseCookies', shownBy: nitro },
  ],
} satisfies Library;
