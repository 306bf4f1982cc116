/** The key is added in the style of the code. */
import { missing } from './missing.js';

export const style = [
  missing('an empty object', 'sid',
    "res.«cookie»('sid', id, {‹→ sameSite: 'lax' ›});",
    "res.cookie('sid', id, {‹→ sameSite: 'none', secure: true ›});"),
  missing('an object on one line', 'sid',
    "res.«cookie»('sid', id, { httpOnly: true‹→, sameSite: 'lax'› });",
    "res.cookie('sid', id, { httpOnly: true‹→, sameSite: 'none', secure: true› });"),
  missing('a trailing comma on one line', 'sid',
    "res.«cookie»('sid', id, { httpOnly: true‹→, sameSite: 'lax'›, });",
    "res.cookie('sid', id, { httpOnly: true‹→, sameSite: 'none', secure: true›, });"),
  missing('an object over several lines', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true,
        secure: true‹→,
        sameSite: 'lax'›
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true,
        secure: true‹→,
        sameSite: 'none'›
      });
    `),
  missing('several lines with a trailing comma', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true,
        maxAge: 60_000,‹→
        sameSite: 'lax',›
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true,
        maxAge: 60_000,‹→
        sameSite: 'none',
        secure: true,›
      });
    `),
  missing('a comment behind the last key', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true, // keep scripts away
        secure: true‹ // always→, // always
        sameSite: 'lax'›
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true, // keep scripts away
        secure: true‹ // always→, // always
        sameSite: 'none'›
      });
    `),
  missing('a comment behind the last comma', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true,
        secure: true, // always‹→
        sameSite: 'lax',›
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true,
        secure: true, // always‹→
        sameSite: 'none',›
      });
    `),
  missing('a comment on the last line', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true,‹→
        sameSite: 'lax',›
        // secure: true,
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true,‹→
        sameSite: 'none',
        secure: true,›
        // secure: true,
      });
    `),
  missing('an object with nothing but a comment', 'sid',
    "res.«cookie»('sid', id, {‹→ sameSite: 'lax',› /* none yet */ });",
    "res.cookie('sid', id, {‹→ sameSite: 'none', secure: true,› /* none yet */ });"),
  missing('an object with nothing but a line comment', 'sid',
    `
      res.«cookie»('sid', id, {‹→ sameSite: 'lax',› // none yet
      });
    `,
    `
      res.cookie('sid', id, {‹→ sameSite: 'none', secure: true,› // none yet
      });
    `),
  missing('a comment behind the only key', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true‹ // keep→, // keep
        sameSite: 'lax'›
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true‹ // keep→, // keep
        sameSite: 'none',
        secure: true›
      });
    `),
  missing('a block comment behind the key', 'sid',
    "res.«cookie»('sid', id, { httpOnly: true‹ /* keep */→, /* keep */ sameSite: 'lax'› });",
    "res.cookie('sid', id, { httpOnly: true‹ /* keep */→, /* keep */ sameSite: 'none', secure: true› });"),
  missing('a block comment behind a trailing comma', 'sid',
    "res.«cookie»('sid', id, { httpOnly: true‹→, sameSite: 'lax'›, /* keep */ });",
    "res.cookie('sid', id, { httpOnly: true‹→, sameSite: 'none', secure: true›, /* keep */ });"),
  missing('double quotes', 'sid',
    'res.«cookie»("sid", id, { path: "/"‹→, sameSite: "lax"› });',
    'res.cookie("sid", id, { path: "/"‹→, sameSite: "none", secure: true› });'),
  missing('quoted keys', 'sid',
    "res.«cookie»('sid', id, { 'httpOnly': true, 'path': '/'‹→, 'sameSite': 'lax'› });",
    "res.cookie('sid', id, { 'httpOnly': true, 'path': '/'‹→, 'sameSite': 'none', 'secure': true› });"),
  missing('double quotes around keys', 'sid',
    'res.«cookie»("sid", id, { "httpOnly": true‹→, "sameSite": "lax"› });',
    'res.cookie("sid", id, { "httpOnly": true‹→, "sameSite": "none", "secure": true› });'),
  missing('CRLF line breaks', 'sid',
    `
      res.«cookie»('sid', id, {
        httpOnly: true,‹→
        sameSite: 'lax',›
      });
    `,
    `
      res.cookie('sid', id, {
        httpOnly: true,‹→
        sameSite: 'none',
        secure: true,›
      });
    `, { crlf: true }),
  missing('tabs', 'sid',
    `
      res.«cookie»('sid', id, {
      	httpOnly: true,‹→
      	sameSite: 'lax',›
      });
    `,
    `
      res.cookie('sid', id, {
      	httpOnly: true,‹→
      	sameSite: 'none',
      	secure: true,›
      });
    `),
  missing('shorthand keys', 'sid',
    "res.«cookie»('sid', id, { httpOnly, path‹→, sameSite: 'lax'› });",
    "res.cookie('sid', id, { httpOnly, path‹→, sameSite: 'none', secure: true› });"),
];
