/** Session and CSRF libraries of Express. Some send nothing with Secure over what they take for plain http. */
import type { Linter } from 'eslint';
import { LAX, none, type Program } from '../program.js';
import { BOTH_WORLDS, PRODUCTION } from './express.js';

export const SECURE_AUTOFIX: Linter.RulesRecord = { 'samesite/require-secure': ['error', { autofix: true }] };
export const VALUE_NONE: Linter.RulesRecord = { 'samesite/require-samesite': ['error', { value: 'none' }] };

export const sessions: readonly Program[] = [
  { library: 'express-session', values: 'vary', file: 'express-session.cjs', https: { 'connect.sid': LAX } },
  { library: 'express-session', values: 'vary', file: 'express-session-plain.cjs', uses: { express: 'express-4' }, https: { 'connect.sid': LAX } },
  { library: 'express-session', values: 'vary', file: 'express-session-none.cjs', untouched: true },
  { library: 'express-session', values: 'vary', file: 'express-session-trusting.mjs', https: { 'shop.sid': LAX }, http: {} },
  { library: 'express-session', values: 'vary', file: 'express-session-auto.mjs', https: { 'connect.sid': LAX } },
  { library: 'express-session', values: 'vary', file: 'express-session-production.mjs', environments: [{}], https: { 'connect.sid': LAX } },
  {
    library: 'express-session', values: 'vary', file: 'express-session-production.mjs', environments: [PRODUCTION],
    https: { 'connect.sid': LAX }, http: {},
  },
  { library: 'express-session', values: 'vary', file: 'express-session-plain.cjs', how: 'value none', rules: VALUE_NONE, untouched: true },
  { library: 'express-session', values: 'vary', file: 'express-session.cjs', how: 'Secure by autofix', rules: SECURE_AUTOFIX, https: { 'connect.sid': LAX } },
  { library: 'express-session', values: 'vary', file: 'express-session-misspelt.cjs', untouched: true },
  { library: 'express-session', values: 'vary', file: 'express-session-misplaced.cjs', untouched: true },
  { library: 'express-session', values: 'vary', file: 'express-session-prefix.cjs', untouched: true },
  { library: 'express-session', values: 'vary', file: 'express-session-partitioned.cjs', untouched: true },

  { library: 'cookie-session', file: 'cookie-session-misspelt.cjs', untouched: true },
  { library: 'cookie-session', file: 'cookie-session-prefix.mjs', untouched: true },
  { library: 'cookie-session', file: 'cookie-session.cjs', https: { session: LAX, 'session.sig': LAX } },
  {
    library: 'cookie-session', file: 'cookie-session-none.mjs',
    https: { frame: none({ httpOnly: true, lifetime: 3600 }), 'frame.sig': none({ httpOnly: true, lifetime: 3600 }) }, http: {},
  },
  { library: 'cookie-session', file: 'cookie-session-secure.mjs', next: '/logout', https: { session: LAX, 'session.sig': LAX }, http: {} },
  { library: 'cookie-session', file: 'cookie-session.cjs', how: 'Secure by autofix', rules: SECURE_AUTOFIX, https: { session: LAX, 'session.sig': LAX } },
  { library: 'cookie-session', file: 'cookie-session.cjs', how: 'value none', rules: VALUE_NONE, untouched: true },

  { library: 'csurf', values: 'vary', file: 'csurf.cjs', uses: { express: 'express-4' }, https: { _csrf: LAX } },
  { library: 'csrf-csrf', values: 'vary', file: 'csrf-csrf.mjs', uses: { 'csrf-csrf': 'csrf-csrf-4' }, https: { 'x-csrf-token': none({ httpOnly: true }) } },
  { library: 'lusca', values: 'vary', file: 'lusca.cjs', uses: { express: 'express-4' }, https: { _csrf: LAX } },
  { library: 'client-sessions', values: 'vary', file: 'client-sessions.cjs', uses: { express: 'express-4' }, https: { mySession: LAX } },
  {
    library: 'client-sessions', values: 'vary', file: 'client-sessions.cjs', how: 'Secure by autofix', uses: { express: 'express-4' }, rules: SECURE_AUTOFIX,
    https: { mySession: LAX },
  },

  { library: 'iron-session', values: 'vary', file: 'iron-session.mjs', untouched: true },
  { library: 'iron-session', values: 'vary', file: 'iron-session-none.mjs', https: { frame: none({ httpOnly: true, lifetime: 1_209_540 }) } },
  { library: 'iron-session', values: 'vary', file: 'iron-session-unset.mjs', environments: BOTH_WORLDS, https: { shop: LAX } },
];
