/** Koa adds Secure on https by itself, and throws on it over what it takes for plain http. */
import { DELETED, LAX, none, type Program } from '../program.js';
import { PRODUCTION } from './express.js';
import { SECURE_AUTOFIX, VALUE_NONE } from './sessions.js';

export const koa: readonly Program[] = [
  { library: 'koa', file: 'koa-cookies.mjs', https: { theme: LAX, embed: none({ value: '42', httpOnly: true }) }, http: { theme: LAX } },
  { library: 'koa', file: 'koa-lax.cjs', uses: { koa: 'koa-2' }, https: { theme: LAX, lang: LAX } },
  { library: 'koa', file: 'koa-lax.cjs', how: 'Secure by autofix', rules: SECURE_AUTOFIX, https: { theme: LAX, lang: LAX } },
  { library: 'koa', file: 'koa-lax.cjs', how: 'value none', rules: VALUE_NONE, untouched: true },
  { library: 'koa', file: 'koa-signed.mjs', https: { user: LAX, 'user.sig': LAX } },
  { library: 'koa', file: 'koa-unaware.mjs', https: { sid: LAX } },
  { library: 'koa', file: 'koa-unaware.mjs', how: 'Secure by autofix', preset: 'strict', rules: SECURE_AUTOFIX, https: { sid: LAX } },
  { library: 'koa', file: 'koa-production.mjs', environments: [{}], https: { sid: LAX } },
  { library: 'koa', file: 'koa-production.mjs', environments: [PRODUCTION], https: { sid: LAX }, http: {} },
  { library: 'koa', file: 'koa-logout.mjs', next: '/logout', https: { flash: LAX }, afterNext: { sid: DELETED, flash: LAX }, afterNextHttp: { flash: LAX } },
  { library: 'koa', file: 'koa-logout-path.mjs', preset: 'strict', next: '/logout', afterNext: { 'basket /shop': DELETED } },
  // Over http None would be without Secure there, and a cookie that is stored now would be rejected.
  { library: 'koa', file: 'koa-misspelt.mjs', https: { theme: LAX } },
  { library: 'koa', file: 'koa-misspelt-insecure.mjs', untouched: true },
  { library: 'koa', file: 'koa-wrong-value.mjs', https: { theme: { from: 'rejected', to: { value: 'dark', sameSite: 'lax', httpOnly: true } } } },
  { library: 'koa', file: 'koa-prefix.mjs', untouched: true },
  { library: 'koa', file: 'koa-partitioned.mjs', embedded: true, untouched: true },
  { library: 'koa-session', file: 'koa-session.mjs', https: { 'shop.sess': LAX, 'shop.sess.sig': LAX }, values: 'vary' },
  { library: 'koa-session', file: 'koa-session.mjs', how: 'version 6', uses: { 'koa-session': 'koa-session-6' }, https: { 'shop.sess': LAX, 'shop.sess.sig': LAX }, values: 'vary' },
  { library: 'koa-session', file: 'koa-session.mjs', how: 'Secure by autofix', rules: SECURE_AUTOFIX, https: { 'shop.sess': LAX, 'shop.sess.sig': LAX }, values: 'vary' },
  { library: 'koa-session', file: 'koa-session-plain.cjs', uses: { koa: 'koa-2', 'koa-session': 'koa-session-6' }, https: { 'koa.sess': LAX, 'koa.sess.sig': LAX }, values: 'vary' },
  {
    library: 'koa-session', file: 'koa-session-none.mjs', values: 'vary',
    https: { 'koa.sess': none({ httpOnly: true }), 'koa.sess.sig': none({ httpOnly: true }) }, http: {},
  },
  { library: 'koa-session', file: 'koa-session-secure.mjs', values: 'vary', https: { 'koa.sess': LAX, 'koa.sess.sig': LAX }, http: {} },
  { library: 'koa-session', file: 'koa-session-production.mjs', values: 'vary', environments: [{}], https: { 'shop.sess': LAX, 'shop.sess.sig': LAX } },
  {
    library: 'koa-session', file: 'koa-session-production.mjs', values: 'vary', environments: [PRODUCTION],
    https: { 'shop.sess': LAX, 'shop.sess.sig': LAX }, http: {},
  },
  { library: 'koa-generic-session', file: 'koa-generic-session.cjs', values: 'vary', https: { 'shop.sid': LAX, 'shop.sid.sig': LAX } },
];
