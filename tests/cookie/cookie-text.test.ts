/** What CookieText reads from a literal, held against what browsers make of the same text. */
import { describe, expect, it } from 'vitest';
import { judgeSetCookie } from '../../src/browser/index.js';
import { CookieText } from '../../src/cookie/cookie-text.js';
import { sameSiteSegment, flagSegment } from '../../src/cookie/readings.js';
import { partsOf } from '../../src/evaluation/index.js';
import { setCookieRows } from '../browser/truth/rows.js';
import { ask } from '../evaluation/source.js';

function textOf(code: string, expression: string): { text: CookieText; code: string } {
  const { ev, node } = ask(code, expression);
  return { text: new CookieText(node, partsOf(ev.value(node), node), code), code };
}

/** A literal alone in its file. */
function literal(value: string): CookieText {
  const written = JSON.stringify(value).replace(/[\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return textOf(`use(${written});`, written).text;
}

/** The only reading of an attribute. */
function readings(text: CookieText): { sameSite: string; secure: boolean | 'unknown' } {
  const sameSite = text.read('samesite', 'samesite').map(({ value }) => sameSiteSegment(value).is);
  const secure = text.read('secure').map(({ value }) => flagSegment(value).is);
  expect([sameSite.length, secure.length]).toEqual([1, 1]);
  // To browsers a SameSite that is missing and one that they do not know are one and the same.
  return { sameSite: /absent|invalid/.test(sameSite[0]!) ? 'default' : sameSite[0]!, secure: secure[0]! };
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const rows = setCookieRows.filter(({ setCookie }) => !/[\n\r]/.test(setCookie));
  const stored = rows.flatMap(({ setCookie, scheme }) => {
    const verdict = judgeSetCookie(setCookie, { url: `${scheme}://app.site-a.test/dir/set`, browser });
    return verdict.stored ? [{ setCookie, sameSite: verdict.sameSite, secure: verdict.secure }] : [];
  });

  it('SameSite and Secure are read as the browser stores them', () => {
    expect(stored.length).toBeGreaterThan(500);
    // A limit on the length of attributes is the browser's affair: the code says what it says.
    const short = stored.filter(({ setCookie }) => setCookie.length < 1000);
    const read = short.map(({ setCookie }) => ({ setCookie, ...readings(literal(setCookie)) }));
    expect(read).toEqual(short);
  });
});

describe('places', () => {
  const placeOf = (code: string, expression: string, key = 'samesite'): string => {
    const { text } = textOf(code, expression);
    const [only] = text.read(key, key);
    const at = only?.value.kind === 'set' || only?.value.kind === 'ignored' ? only.value.place : undefined;
    return at === undefined ? 'none' : code.slice(...('type' in at ? at.range : at));
  };

  it.each([
    ["use('a=1; SameSite=Lax; Secure');", "'a=1; SameSite=Lax; Secure'", 'SameSite=Lax'],
    ["use('a=1;SameSite = Lax ;Secure');", "'a=1;SameSite = Lax ;Secure'", 'SameSite = Lax'],
    ["use('a=1; SameSite');", "'a=1; SameSite'", 'SameSite'],
    ["use('a=1; same-site=Lax');", "'a=1; same-site=Lax'", 'same-site=Lax'],
    [String.raw`use('a=\x41; \u0053ameSite=Lax');`, String.raw`'a=\x41; \u0053ameSite=Lax'`, String.raw`\u0053ameSite=Lax`],
    ["use('a=1; ' + 'SameSite=Lax' + '; path=/');", "'a=1; ' + 'SameSite=Lax' + '; path=/'", 'SameSite=Lax'],
    ['use(`a=${x}; SameSite=Lax; path=${p}`);', '`a=${x}; SameSite=Lax; path=${p}`', 'SameSite=Lax'],
    ["use(['a=1', 'SameSite=Lax'].join('; '));", "['a=1', 'SameSite=Lax'].join('; ')", 'SameSite=Lax'],
    ["use('a=1; path=/');", "'a=1; path=/'", 'none'],
  ])('%s', (code, expression, expected) => {
    expect(placeOf(code, expression)).toBe(expected);
  });

  it.each([
    ["use('a=1; path=/');", "'a=1; path=/'", 'a=1'],
    ["use(' a=1 ; path=/');", "' a=1 ; path=/'", 'a=1'],
    ['use(`a=${x}; path=/`);', '`a=${x}; path=/`', 'a=${x}'],
    ['use(`${name}=${x}`);', '`${name}=${x}`', '${name}=${x}'],
    ["use('a=' + x + '; path=/');", "'a=' + x + '; path=/'", "a=' + x"],
    ["use(['a=1', 'path=/'].join('; '));", "['a=1', 'path=/'].join('; ')", 'a=1'],
    ["const N = 'a'; use(N + '=1');", "N + '=1'", "N + '=1"],
    ["const pair = (n, v) => `${n}=${v}`; use(pair('a', 'b'));", "pair('a', 'b')", 'pair'],
  ])('the pair of %s', (code, expression, expected) => {
    const { place } = textOf(code, expression).text;
    expect(code.slice(...('type' in place ? place.range : place))).toBe(expected);
  });
});

describe('names, values, parts that are not known', () => {
  const of = (expression: string, before = ''): CookieText => textOf(`${before} use(${expression});`, expression).text;
  const sameSite = (text: CookieText): string[] => text.read('samesite', 'samesite').map(({ value }) => sameSiteSegment(value).is);

  it('the name is what stands before the first equals sign', () => {
    expect(of("'a=1=2; b=3'").name).toBe('a');
    expect(of('`${x}=1`').name).toBeUndefined();
    expect(of("'a' + '=' + x").name).toBe('a');
    expect(of("'=1'").name).toBeUndefined();
  });

  it('in the value a part that is not known does not matter', () => {
    expect(sameSite(of('`a=${x}`'))).toEqual(['absent']);
    expect(sameSite(of("'a=' + x + y"))).toEqual(['absent']);
  });

  it('after a semicolon it makes the attributes unknown', () => {
    expect(sameSite(of('`a=1; ${x}`'))).toEqual(['unknown']);
    expect(sameSite(of('`a=1;${x}`'))).toEqual(['unknown']);
  });

  it('after the name of an attribute it is its value', () => {
    expect(sameSite(of('`a=1; path=${x}`'))).toEqual(['absent']);
    expect(sameSite(of('`a=1; SameSite=${x}`'))).toEqual(['unknown']);
    expect(sameSite(of('`a=1; ${x}; SameSite=Lax`'))).toEqual(['lax']);
  });

  it('straight after the value it counts as attributes where the code shows a semicolon', () => {
    expect(sameSite(of("'a=1' + rest"))).toEqual(['absent']);
    expect(sameSite(of("'a=1' + (live ? '; SameSite=Lax' : rest)"))).toContain('unknown');
  });

  it('is lower case where all its attributes are', () => {
    expect(of("'a=1; secure; samesite=lax'").isLowerCase).toBe(true);
    expect(of("'a=1; Secure; samesite=lax'").isLowerCase).toBe(false);
    expect(of("'a=1; path=/'").isLowerCase).toBe(false);
  });

  it('is a cookie if it has a pair', () => {
    expect(of("'a=1'").isCookie()).toBe(true);
    expect(of("'a'").isCookie()).toBe(true);
    expect(of("''").isCookie()).toBe(false);
    expect(of('x').isCookie()).toBe(false);
  });
});
