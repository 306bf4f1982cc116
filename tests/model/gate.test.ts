import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { libraries } from '../../src/catalog/index.js';
import samesite from '../../src/plugin/index.js';
import { sourceOf } from '../evaluation/source.js';

/** The listeners that a rule registers for a file. */
function listeners(name: string, code: string, samesite?: object): readonly string[] {
  const settings = samesite ? { samesite } : {};
  const context = { sourceCode: sourceOf(code), settings, options: [], report: () => undefined } as unknown as Rule.RuleContext;
  return Object.keys(rules[name]!.create(context));
}

const COOKIE_RULES = ['require-samesite', 'none-requires-secure', 'valid-samesite'];

describe('a file without a word of interest', () => {
  it.each(Object.keys(rules))('has no listener of %s', (name) => {
    expect(listeners(name, "const x = fetch('/'); res.send(x);")).toEqual([]);
  });
});

describe.each(COOKIE_RULES)('%s', (name) => {
  it.each(["res.cookie('a');", "import session from 'express-session';", "res.setHeader('SET-COOKIE', x);", "import C from 'js-cookie';"])('listens to %s', (code) => {
    expect(listeners(name, code)).toEqual(['Program']);
  });

  it('leaves files alone that speak of requests only', () => {
    expect(listeners(name, "fetch('/', { credentials: 'include' });")).toEqual([]);
  });

  it("listens to the names of the project's own functions", () => {
    const samesite = { apis: [{ call: './http.js#setSession', forms: [{ name: 0 }] }] };
    expect(listeners(name, "setSession('a');", samesite)).toEqual(['Program']);
    expect(listeners(name, "setTheme('a');", samesite)).toEqual([]);
  });
});

describe('cross-site-credentials', () => {
  it('listens to credentials', () => {
    expect(listeners('cross-site-credentials', "fetch('/', { credentials: 'include' });")).toEqual(['Program']);
    expect(listeners('cross-site-credentials', 'xhr.withCredentials = true;')).toEqual(['Program']);
  });

  it('leaves files alone that speak of cookies only', () => {
    expect(listeners('cross-site-credentials', "res.cookie('a');")).toEqual([]);
  });
});

describe('elements, sockets and beacons', () => {
  const code = ["use('<iframe>');", "new WebSocket(url);", "navigator.sendBeacon('/a');", "use('use-credentials');"];

  it.each(code)('cross-site-embed listens to %s', (text) => {
    expect(listeners('cross-site-embed', text)).toEqual(['Program']);
    expect(listeners('cross-site-embed', text, {})).toEqual(['Program']);
  });

  it('so does cross-site-post to forms, and to cookies', () => {
    expect(listeners('cross-site-post', "use('<form>');")).toEqual(['Program']);
    expect(listeners('cross-site-post', "res.cookie('a');")).toEqual(['Program']);
  });

  it.each(Object.keys(rules).filter((name) => !name.startsWith('cross-site-')))('%s does not', (name) => {
    expect(code.filter((text) => !text.includes('credentials')).flatMap((text) => listeners(name, text))).toEqual([]);
  });

  it('in the package as well, where the engine is not loaded for other rules', () => {
    const create = (name: string): object => samesite.rules[name]!.create({ sourceCode: sourceOf('new WebSocket(url);'), settings: {}, options: [], report: () => undefined } as unknown as Rule.RuleContext);
    expect(Object.keys(create('cross-site-embed'))).toEqual(['Program']);
    expect(create('require-samesite')).toEqual({});
  });
});

it('the words come from the catalogue', () => {
  for (const { words, cookies, headers, headerObjects, cookieProperties, requests, credentials, cors } of libraries()) {
    // Elements and sockets are known, and nothing is reported of them.
    const isCookies = cookies ?? headers ?? headerObjects ?? cookieProperties;
    if (!(isCookies ?? requests ?? credentials ?? cors)) continue;
    const name = isCookies ? 'require-samesite' : 'cross-site-credentials';
    // Names of packages are found as they are written.
    for (const word of words) expect(listeners(name, `use('${/[^a-z]/.test(word) ? word : word.toUpperCase()}');`), word).toEqual(['Program']);
  }
});

it.each(Object.keys(rules))('%s says nothing where there are no scopes', (name) => {
  const sourceCode = Object.create(sourceOf("res.cookie('a'); credentials"), { scopeManager: { value: null } }) as Rule.RuleContext['sourceCode'];
  const context = { sourceCode, settings: {}, options: [] } as unknown as Rule.RuleContext;
  expect(rules[name]!.create(context)).toEqual({});
});
