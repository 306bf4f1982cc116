/** Express: `res.cookie()`, `res.clearCookie()`, `res.append()`. */
import { DELETED, LAX, none, type Program } from '../program.js';

const OLD_IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 12_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.0 Mobile/15E148 Safari/604.1';

export const PRODUCTION = { NODE_ENV: 'production' };

/** As on the author's machine, and as it goes live. */
export const BOTH_WORLDS: readonly Readonly<Record<string, string>>[] = [{}, PRODUCTION];

const programs: readonly Omit<Program, 'library'>[] = [
  { file: 'express-cookies.mjs', https: { theme: LAX, lang: LAX, embed: none({ value: '42', httpOnly: true, lifetime: 86_400 }) } },
  { file: 'express-options.cjs', uses: { express: 'express-4' }, https: { cart: LAX, visitor: LAX, 'seen /shop': LAX } },
  {
    file: 'express-none.mjs',
    https: {
      partner: none({ value: 'p%3D1%3B%20really%3F', lifetime: 3600 }),
      'widget /widget': none({ value: 'w1', path: '/widget', httpOnly: true, lifetime: 60 }),
    },
  },
  {
    file: 'express-logout.mjs', preset: 'strict', next: '/logout', https: { flash: LAX },
    afterNext: { sid: DELETED, 'panel /admin': DELETED },
  },
  { file: 'express-production.mjs', environments: BOTH_WORLDS, https: { sid: LAX } },
  { file: 'express-production-if.mjs', environments: [{}], https: { sid: LAX } },
  { file: 'express-production-if.mjs', environments: [PRODUCTION] },
  { file: 'express-production-none.mjs', environments: BOTH_WORLDS, untouched: true },
  { file: 'express-production-pair.cjs', environments: BOTH_WORLDS, untouched: true },
  { file: 'express-spread.mjs', https: { a: LAX, b: LAX, c: none({ value: '3', httpOnly: true }), d: LAX } },
  { file: 'express-append.cjs', https: { theme: LAX, lang: LAX, ad: none({ value: '1' }) } },
  {
    file: 'express-misspelt.mjs',
    https: { theme: LAX, lang: { from: 'stored', to: { sameSite: 'strict' } }, embed: none({ value: '42' }) },
  },
  { file: 'express-shared-options.mjs', https: { sid: LAX, embed: none({ value: '42' }) } },
  { file: 'express-class.mjs', https: { basket: LAX, shared: none({ value: 'b2' }) } },
  { file: 'express-odd.mjs', https: { a: LAX, b: LAX, c: LAX, d: LAX, e: LAX, f: LAX, g: LAX } },
  { file: 'express-sniffing.mjs', untouched: true },
  { file: 'express-sniffing.mjs', how: 'seen by an old iPhone', userAgent: OLD_IPHONE, untouched: true },
  { file: 'express-old-clients.mjs', untouched: true },
  {
    file: 'express-elsewhere.mjs',
    environments: ['{"cookie":{"sameSite":"lax"}}', '{"cookie":{}}'].map((SETTINGS) => ({ SETTINGS })),
    untouched: true,
  },
  { file: 'express-partitioned.mjs', embedded: true, https: { chat: none({ value: 'c1', httpOnly: true, partitioned: true, lifetime: 3600 }) } },
  {
    // In a frame of another site it needs None as well, which is a suggestion.
    file: 'express-partitioned-bare.mjs', embedded: true,
    http: { chat: { from: 'rejected', to: { value: 'c1', path: '/', sameSite: 'default', secure: true, httpOnly: true, partitioned: true } } },
  },
  { file: 'express-embedded-login.mjs', embedded: true, foundAgain: 'hello anna', https: { user: none({ httpOnly: true, lifetime: 900 }) } },
  { file: 'express-form-post.mjs', untouched: true },
  {
    file: 'express-prefix.mjs',
    https: {
      '__Host-cart': { from: 'rejected', to: { value: 'c1', path: '/', hostOnly: true, httpOnly: true, secure: true, sameSite: 'lax', lifetime: 3600 } },
      '__Secure-lang': none({ value: 'en' }),
    },
  },
  { file: 'express-right.mjs', embedded: true, preset: 'strict', untouched: true },
  {
    file: 'express-embedded-shop.mjs', how: 'value none', rules: { 'samesite/require-samesite': ['error', { value: 'none' }] },
    https: { cart: { from: 'stored', to: { sameSite: 'none', secure: true } }, theme: { from: 'stored', to: { sameSite: 'none', secure: true } } },
  },
  {
    file: 'express-sid.cjs', how: 'all autofixes', preset: 'strict',
    rules: { 'samesite/require-secure': ['error', { autofix: true }], 'samesite/require-httponly': ['error', { autofix: true }] },
    https: {
      sid: { from: 'stored', to: { sameSite: 'lax', secure: true, httpOnly: true } },
      csrf_token: { from: 'stored', to: { sameSite: 'lax', secure: true } },
    },
  },
];

export const express: readonly Program[] = programs.map((program) => ({ library: 'express', ...program }));
