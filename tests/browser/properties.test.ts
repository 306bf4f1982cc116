import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifySetCookie } from 'cookie';
import { judgeSetCookie, parseSetCookie, sameSiteOf } from '../../src/browser/index.js';
import type { Circumstances, ParsedSetCookie } from '../../src/browser/index.js';

// Nothing in these texts but the names, Path and values of unknown attributes would be seen in another letter case.
const attributes = fc.array(fc.constantFrom(
  'Secure', 'Secure=false', 'HttpOnly', 'Partitioned', 'SameSite=None', 'SameSite=Lax', 'SameSite=Strict', 'SameSite=Foo', 'SameSite',
  'Domain=example.com', 'Domain=other.com', 'Domain=', 'Path=/', 'Path=/42', 'Path=42', 'Max-Age=60', 'Max-Age=0',
  'Expires=Thu, 31 Dec 2037 23:59:59 GMT', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'Foo=Bar', '',
), { maxLength: 6 });
const prefixes = fc.constantFrom('', '__Secure-', '__Host-', '__Http-', '__Host-Http-');
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  url: fc.constantFrom('https://app.example.com/dir/page', 'http://app.example.com/', 'http://localhost/dir/page'),
  browser: fc.constantFrom('chromium', 'firefox', 'safari'),
  api: fc.constantFrom('http', 'document.cookie'),
  context: fc.constantFrom('same-site', 'cross-site'),
  now: fc.constant(Date.UTC(2026, 10, 22)),
});
const whitespace = fc.string({ unit: fc.constantFrom(' ', '\t'), maxLength: 3 });

describe('a verdict', () => {
  it('does not depend on the letter case of attributes', () => {
    fc.assert(fc.property(prefixes, attributes, fc.infiniteStream(fc.boolean()), circumstances, (prefix, list, upper, where) => {
      const recased = Array.from(list.map((attribute) => `; ${attribute}`).join(''))
        .map((letter) => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase()))
        .join('');
      const verdict = judgeSetCookie([`${prefix}id=v`, ...list].join('; '), where);
      expect(judgeSetCookie(`${prefix}id=v${recased}`, where)).toEqual(verdict);
    }));
  });

  it('does not depend on the letter case of a prefix, but for the name', () => {
    fc.assert(fc.property(prefixes, attributes, circumstances, (prefix, list, where) => {
      const verdict = judgeSetCookie([`${prefix}id=v`, ...list].join('; '), where);
      const lower = judgeSetCookie([`${prefix.toLowerCase()}id=v`, ...list].join('; '), where);
      expect(lower.stored ? { ...lower, name: `${prefix}id` } : lower).toEqual(verdict);
    }));
  });

  it('does not depend on whitespace around semicolons and the first "="', () => {
    fc.assert(fc.property(prefixes, attributes, fc.infiniteStream(whitespace), circumstances, (prefix, list, blanks, where) => {
      const blank = (): string => blanks.next().value as string;
      const parts = [`${prefix}id=v`, ...list];
      const spaced = parts.map((part) => blank() + part.replace('=', () => `${blank()}=${blank()}`) + blank());
      expect(judgeSetCookie(spaced.join(';'), where)).toEqual(judgeSetCookie(parts.join(';'), where));
    }));
  });

  it('does not depend on unknown attributes, wherever they stand', () => {
    fc.assert(fc.property(prefixes, attributes, fc.nat(6), circumstances, (prefix, list, at, where) => {
      const parts = [`${prefix}id=v`, ...list];
      const withUnknown = parts.toSpliced(at + 1, 0, 'Priority=High');
      expect(judgeSetCookie(withUnknown.join(';'), where)).toEqual(judgeSetCookie(parts.join(';'), where));
    }));
  });

  it('does not depend on the order of attributes, as long as none is there twice', () => {
    const shuffled = attributes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const keyOf = (attribute: string): string => attribute.replace(/=.*/, '');
    fc.assert(fc.property(prefixes, shuffled, circumstances, (prefix, [list, other], where) => {
      fc.pre(new Set(list.map(keyOf)).size === list.length);
      expect(judgeSetCookie([`${prefix}id=v`, ...other].join('; '), where)).toEqual(judgeSetCookie([`${prefix}id=v`, ...list].join('; '), where));
    }));
  });

  it('is given on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), circumstances, (text, where) => {
      const verdict = judgeSetCookie(text, where);
      expect(verdict.stored || verdict.reasons.length > 0).toBe(true);
    }));
  });
});

describe('SameSite', () => {
  it('has three words, and a default for all others', () => {
    const words = ['none', 'lax', 'strict'];
    const others = fc.string({ unit: fc.constantFrom(...Array.from('nNoOeElLaAxXsStTrRiIcC "\u212A')) });
    fc.assert(fc.property(others, (value) => {
      expect(sameSiteOf(value)).toBe(words.includes(value.toLowerCase()) ? value.toLowerCase() : 'default');
    }));
  });
});

describe('a Set-Cookie text', () => {
  const partsOf = ({ name, value, attributes: list }: ParsedSetCookie): unknown => ({
    name, value, attributes: list.map(({ key, value: said }) => ({ key, value: said })),
  });
  const print = ({ name, value, nameSpan, attributes: list }: ParsedSetCookie): string =>
    [nameSpan === undefined ? value : `${name}=${value}`, ...list.map((one) => (one.value === undefined ? one.name : `${one.name}=${one.value}`))].join(';');

  it('says the same when it is printed and read again', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from(' \t;=,"aA%\u00e9\u{1F36A}\0')) });
    fc.assert(fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseSetCookie(text);
      expect(partsOf(parseSetCookie(print(parsed)))).toEqual(partsOf(parsed));
    }));
  });

  it('stands in the text where its spans say', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from(' \t;=ab')) }), (text) => {
      const { valueSpan, value, attributes: list } = parseSetCookie(text);
      expect(text.slice(...valueSpan)).toBe(value);
      for (const { name, nameSpan, value: said, valueSpan: saidAt, segmentSpan } of list) {
        expect(text.slice(...nameSpan)).toBe(name);
        if (saidAt) expect(text.slice(...saidAt)).toBe(said);
        expect(text[segmentSpan[0] - 1]).toBe(';');
      }
    }));
  });

  it('gives back what the npm package cookie was told to write', () => {
    const told = fc.record({
      maxAge: fc.option(fc.nat(), { nil: undefined }), domain: fc.constantFrom(undefined, 'example.com'), path: fc.constantFrom(undefined, '/', '/a'),
      httpOnly: fc.boolean(), secure: fc.boolean(), partitioned: fc.boolean(), sameSite: fc.constantFrom(undefined, 'lax', 'strict', 'none', true),
    });
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), told, (name, value, options) => {
      const { attributes: list, ...pair } = parseSetCookie(stringifySetCookie({ name, value, ...(options as object) }));
      const said = new Map(list.map((one) => [one.key, one.value]));
      expect([pair.name, decodeURIComponent(pair.value)]).toEqual([name, value]);
      expect([said.get('domain'), said.get('path')]).toEqual([options.domain, options.path]);
      expect(said.get('max-age')).toBe(options.maxAge === undefined ? undefined : String(options.maxAge));
      expect([said.has('httponly'), said.has('secure'), said.has('partitioned')]).toEqual([options.httpOnly, options.secure, options.partitioned]);
      expect(sameSiteOf(said.get('samesite'))).toBe(options.sameSite === true ? 'strict' : (options.sameSite ?? 'default'));
    }));
  });
});
