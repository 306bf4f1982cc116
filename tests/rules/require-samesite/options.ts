/** Options that hold no SameSite, in all or in some worlds, wherever they are written. */
import { missing, missingOf } from './missing.js';
import { reported } from '../tester.js';

export const options = [
  missing('a missing options argument', 'sid',
    "res.«cookie»('sid', id‹→, { sameSite: 'lax' }›);",
    "res.cookie('sid', id‹→, { sameSite: 'none', secure: true }›);"),
  missing('a missing options argument over several lines', 'sid',
    `
      res.«cookie»(
        'sid',
        id,‹→
        { sameSite: 'lax' },›
      );
    `,
    `
      res.cookie(
        'sid',
        id,‹→
        { sameSite: 'none', secure: true },›
      );
    `),
  missing('`undefined` for options', 'sid',
    "res.«cookie»('sid', id, ‹undefined→{ sameSite: 'lax' }›);",
    "res.cookie('sid', id, ‹undefined→{ sameSite: 'none', secure: true }›);"),
  missing('`null` for options', 'sid',
    "res.«cookie»('sid', id, ‹null→{ sameSite: 'lax' }›);",
    "res.cookie('sid', id, ‹null→{ sameSite: 'none', secure: true }›);"),
  missing('a const that only this cookie uses', 'sid',
    `
      const options = { httpOnly: true‹→, sameSite: 'lax'› };
      res.«cookie»('sid', id, options);
    `,
    `
      const options = { httpOnly: true‹→, sameSite: 'none', secure: true› };
      res.cookie('sid', id, options);
    `),
  missing('a frozen const', 'sid',
    `
      const options = Object.freeze({ httpOnly: true‹→, sameSite: 'lax'› });
      res.«cookie»('sid', id, options);
    `,
    `
      const options = Object.freeze({ httpOnly: true‹→, sameSite: 'none', secure: true› });
      res.cookie('sid', id, options);
    `),
  reported('a const that two cookies share is left alone',
    `
      const options = { httpOnly: true };
      res.«cookie»('sid', id, ‹options→{ ...options, sameSite: 'lax' }›);
      res.«cookie»('theme', theme, ‹options→{ ...options, sameSite: 'lax' }›);
    `, [
    missingOf('sid', '', `
      const options = { httpOnly: true };
      res.cookie('sid', id, ‹options→{ ...options, sameSite: 'lax' }›);
      res.cookie('theme', theme, options);
    `,
      `
      const options = { httpOnly: true };
      res.cookie('sid', id, ‹options→{ ...options, sameSite: 'none', secure: true }›);
      res.cookie('theme', theme, options);
    `),
    missingOf('theme', '', `
      const options = { httpOnly: true };
      res.cookie('sid', id, options);
      res.cookie('theme', theme, ‹options→{ ...options, sameSite: 'lax' }›);
    `,
      `
      const options = { httpOnly: true };
      res.cookie('sid', id, options);
      res.cookie('theme', theme, ‹options→{ ...options, sameSite: 'none', secure: true }›);
    `),
  ]),
  missing('an exported const is left alone', 'sid',
    `
      export const options = { httpOnly: true };
      res.«cookie»('sid', id, ‹options→{ ...options, sameSite: 'lax' }›);
    `,
    `
      export const options = { httpOnly: true };
      res.cookie('sid', id, ‹options→{ ...options, sameSite: 'none', secure: true }›);
    `),
  reported('a const that two cookies spread',
    `
      const options = { httpOnly: true };
      res.«cookie»('sid', id, { ...options‹→, sameSite: 'lax'› });
      res.«cookie»('theme', theme, { ...options, path: '/'‹→, sameSite: 'lax'› });
    `, [
    missingOf('sid', '', `
      const options = { httpOnly: true };
      res.cookie('sid', id, { ...options‹→, sameSite: 'lax'› });
      res.cookie('theme', theme, { ...options, path: '/' });
    `,
      `
      const options = { httpOnly: true };
      res.cookie('sid', id, { ...options‹→, sameSite: 'none', secure: true› });
      res.cookie('theme', theme, { ...options, path: '/' });
    `),
    missingOf('theme', '', `
      const options = { httpOnly: true };
      res.cookie('sid', id, { ...options });
      res.cookie('theme', theme, { ...options, path: '/'‹→, sameSite: 'lax'› });
    `,
      `
      const options = { httpOnly: true };
      res.cookie('sid', id, { ...options });
      res.cookie('theme', theme, { ...options, path: '/'‹→, sameSite: 'none', secure: true› });
    `),
  ]),
  missing('a spread that supplies SameSite in one world: the key goes before it', 'sid',
    "res.«cookie»('sid', id, { path: '/', ‹→sameSite: 'lax', ›...(live ? { sameSite: 'none', secure: true } : {}) });",
    "res.cookie('sid', id, { path: '/', ‹→sameSite: 'none', secure: true, ›...(live ? { sameSite: 'none', secure: true } : {}) });", { when: '`live` is false' }),
  missing('a spread of `live && …`', 'sid',
    "res.«cookie»('sid', id, { path: '/', ‹→sameSite: 'lax', ›...(live && { sameSite: 'lax' }) });",
    "res.cookie('sid', id, { path: '/', ‹→sameSite: 'none', secure: true, ›...(live && { sameSite: 'lax' }) });", { when: '`live` is false' }),
  missing('the result of a function that only this cookie calls', 'sid',
    `
      const options = () => ({ httpOnly: true‹→, sameSite: 'lax'› });
      res.«cookie»('sid', id, options());
    `,
    `
      const options = () => ({ httpOnly: true‹→, sameSite: 'none', secure: true› });
      res.cookie('sid', id, options());
    `),
  reported('the result of a function that two cookies call',
    `
      const options = (days) => ({ maxAge: days * 864e5 });
      res.«cookie»('sid', id, ‹options(1)→{ ...options(1), sameSite: 'lax' }›);
      res.«cookie»('theme', theme, ‹options(365)→{ ...options(365), sameSite: 'lax' }›);
    `, [
    missingOf('sid', '', `
      const options = (days) => ({ maxAge: days * 864e5 });
      res.cookie('sid', id, ‹options(1)→{ ...options(1), sameSite: 'lax' }›);
      res.cookie('theme', theme, options(365));
    `,
      `
      const options = (days) => ({ maxAge: days * 864e5 });
      res.cookie('sid', id, ‹options(1)→{ ...options(1), sameSite: 'none', secure: true }›);
      res.cookie('theme', theme, options(365));
    `),
    missingOf('theme', '', `
      const options = (days) => ({ maxAge: days * 864e5 });
      res.cookie('sid', id, options(1));
      res.cookie('theme', theme, ‹options(365)→{ ...options(365), sameSite: 'lax' }›);
    `,
      `
      const options = (days) => ({ maxAge: days * 864e5 });
      res.cookie('sid', id, options(1));
      res.cookie('theme', theme, ‹options(365)→{ ...options(365), sameSite: 'none', secure: true }›);
    `),
  ]),
  missing('Object.assign', 'sid',
    `
      const defaults = { httpOnly: true };
      res.«cookie»('sid', id, ‹Object.assign({}, defaults, { path: '/' })→{ ...Object.assign({}, defaults, { path: '/' }), sameSite: 'lax' }›);
    `,
    `
      const defaults = { httpOnly: true };
      res.cookie('sid', id, ‹Object.assign({}, defaults, { path: '/' })→{ ...Object.assign({}, defaults, { path: '/' }), sameSite: 'none', secure: true }›);
    `),
  missing('`sameSite: false` prints nothing', 'sid',
    "res.cookie('sid', id, { sameSite: ‹«false»→'lax'› });",
    "res.cookie('sid', id, { sameSite: ‹false→'none', secure: true› });"),
  missing('`sameSite: undefined` prints nothing', 'sid',
    "res.cookie('sid', id, { sameSite: ‹«undefined»→'lax'›, httpOnly: true });",
    "res.cookie('sid', id, { sameSite: ‹undefined, httpOnly→'none', httpOnly: true, secure›: true });"),
  missing("`sameSite: ''` prints nothing", 'sid',
    "res.cookie('sid', id, { sameSite: «'‹→lax›'» });",
    "res.cookie('sid', id, { sameSite: '‹'→none', secure: true› });"),
  missing('`sameSite: null` prints nothing', 'sid',
    "res.cookie('sid', id, { sameSite: ‹«null»→'lax'› });",
    "res.cookie('sid', id, { sameSite: ‹null→'none', secure: true› });"),
  missing('a value that is missing in one world', 'sid',
    "res.cookie('sid', id, { sameSite: isProd ? 'none' : ‹«undefined»→'lax'›, secure: isProd });",
    "res.cookie('sid', id, { sameSite: isProd ? 'none' : ‹undefined, secure: isProd→'none', secure: true› });", { when: '`isProd` is false' }),
  missing('a write in an `if`', 'sid',
    `
      const options = { httpOnly: true‹→, sameSite: 'lax'› };
      if (isProd) options.sameSite = 'lax';
      res.«cookie»('sid', id, options);
    `,
    `
      const options = { httpOnly: true‹→, sameSite: 'none', secure: true› };
      if (isProd) options.sameSite = 'lax';
      res.cookie('sid', id, options);
    `, { when: '`isProd` is false' }),
  missing('one of two objects', 'sid',
    "res.«cookie»('sid', id, live ? { sameSite: 'lax' } : { httpOnly: true‹→, sameSite: 'lax'› });",
    "res.cookie('sid', id, live ? { sameSite: 'lax' } : { httpOnly: true‹→, sameSite: 'none', secure: true› });", { when: '`live` is false' }),
  missing('a chain', 'sid',
    "res.status(200).«cookie»('sid', id, { httpOnly: true‹→, sameSite: 'lax'› });",
    "res.status(200).cookie('sid', id, { httpOnly: true‹→, sameSite: 'none', secure: true› });"),
  missing('a handler parameter by its position', 'sid',
    `
      const app = express();
      app.get('/', (a, b) => b.«cookie»('sid', 'x'‹→, { sameSite: 'lax' }›));
    `,
    `
      const app = express();
      app.get('/', (a, b) => b.cookie('sid', 'x'‹→, { sameSite: 'none', secure: true }›));
    `, { before: "import express from 'express';" }),
  missing('a parameter by its type, under any name', 'sid',
    "export const login = (out: Reply, id: string) => out.«cookie»('sid', id‹→, { sameSite: 'lax' }›);",
    "export const login = (out: Reply, id: string) => out.cookie('sid', id‹→, { sameSite: 'none', secure: true }›);", { before: "import type { Response as Reply } from 'express';", ts: true }),
  missing('a name that the code does not show', undefined,
    "res.«cookie»(name, id, {‹→ sameSite: 'lax' ›});",
    "res.cookie(name, id, {‹→ sameSite: 'none', secure: true ›});"),
  missing('`as const`', 'sid',
    "res.«cookie»('sid', id, { httpOnly: true‹→, sameSite: 'lax'› } as const);",
    "res.cookie('sid', id, { httpOnly: true‹→, sameSite: 'none', secure: true› } as const);", { ts: true }),
  missing('`satisfies`', 'sid',
    `
      const options = { httpOnly: true‹→, sameSite: 'lax'› } satisfies CookieOptions;
      res.«cookie»('sid', id, options);
    `,
    `
      const options = { httpOnly: true‹→, sameSite: 'none', secure: true› } satisfies CookieOptions;
      res.cookie('sid', id, options);
    `, { ts: true }),
  missing('a fallback object', 'sid',
    `
      function start(res, options) {
        res.«cookie»('sid', '1', options ?? { httpOnly: true‹→, sameSite: 'lax'› });
      }
    `,
    `
      function start(res, options) {
        res.cookie('sid', '1', options ?? { httpOnly: true‹→, sameSite: 'none', secure: true› });
      }
    `, { when: '`options` is not set' }),
  missing("`live && 'lax'` is missing where `live` is falsy", 'sid',
    "res.cookie('sid', id, { sameSite: «live» && 'lax'‹→ || 'lax'› });",
    "res.cookie('sid', id, { sameSite: live && 'lax'‹→ || 'none', secure: true› });", { when: '`live` is false' }),
];
