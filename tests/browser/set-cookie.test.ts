import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastAttribute, parseAttribute, parseSetCookie, sameSiteOf, stripWsp } from '../../src/browser/index.js';
import type { ParsedAttribute } from '../../src/browser/index.js';

const pairOf = (text: string): [string, string] => [parseSetCookie(text).name, parseSetCookie(text).value];
const attributesOf = (text: string): [string, string | undefined][] => {
  return parseSetCookie(text).attributes.map(({ key, value }) => [key, value]);
};

describe('the name-value pair', () => {
  it('ends at the first semicolon, and its name at the first "="', () => {
    expect(pairOf('id=a=b; Secure')).toEqual(['id', 'a=b']);
    expect(pairOf('=v')).toEqual(['', 'v']);
    expect(pairOf('id=')).toEqual(['id', '']);
  });

  it('is all value if it has no "="', () => {
    expect(pairOf('v; Secure')).toEqual(['', 'v']);
    expect(parseSetCookie('v; Secure').nameSpan).toBeUndefined();
    expect(parseSetCookie('=v; Secure').nameSpan).toEqual([0, 0]);
  });

  it('is never an attribute', () => {
    expect(pairOf('SameSite=None; id=v')).toEqual(['SameSite', 'None']);
    expect(attributesOf('Secure; id=v')).toEqual([['id', 'v']]);
  });

  it('is not protected by quotes, escapes or percent-encoding', () => {
    expect(pairOf('id="a;b"; Secure')).toEqual(['id', '"a']);
    expect(pairOf('id=%3B\\')).toEqual(['id', '%3B\\']);
  });
});

describe('attributes', () => {
  it('are separated by semicolons, not by commas', () => {
    expect(attributesOf('id=v; SameSite=None, Secure')).toEqual([['samesite', 'None, Secure']]);
    expect(attributesOf('id=v;SameSite=None;Secure')).toEqual([['samesite', 'None'], ['secure', undefined]]);
  });

  it('tell an empty value from none', () => {
    expect(attributesOf('id=v; Domain=; Path')).toEqual([['domain', ''], ['path', undefined]]);
  });

  it('may be empty', () => {
    expect(attributesOf('id=v;')).toEqual([['', undefined]]);
    expect(attributesOf('id=v;; Secure')).toEqual([['', undefined], ['secure', undefined]]);
  });

  it('lose SP and HTAB around them, and nothing else', () => {
    expect(attributesOf('id=v;\t SameSite \t=\tNone ')).toEqual([['samesite', 'None']]);
    for (const character of ['\u00a0', '\v', '\f', '\u200b', '\ufeff', '\n']) {
      expect(attributesOf(`id=v; SameSite=None${character}`)).toEqual([['samesite', `None${character}`]]);
    }
  });

  it('have names in any letter case, ASCII only', () => {
    expect(parseAttribute('sAmEsItE=x').key).toBe('samesite');
    expect(parseAttribute('sAmEsItE=x').name).toBe('sAmEsItE');
    expect(parseAttribute('\u212Aelvin').key).toBe('\u212Aelvin');
  });

  it('count if they are the last of their name', () => {
    const { attributes } = parseSetCookie('id=v; SameSite=Strict; samesite=Foo; Secure');
    expect(lastAttribute(attributes, 'samesite')?.value).toBe('Foo');
    expect(lastAttribute(attributes, 'path')).toBeUndefined();
  });
});

describe('spans', () => {
  it('point into the text', () => {
    const text = 'id = v ; SameSite = None ;Secure';
    const { nameSpan, valueSpan, attributes: [sameSite, secure] } = parseSetCookie(text);
    expect([nameSpan, valueSpan]).toEqual([[0, 2], [5, 6]]);
    expect(sameSite).toMatchObject({ segmentSpan: [8, 25], span: [9, 24], nameSpan: [9, 17], valueSpan: [20, 24] });
    expect(secure).toMatchObject({ segmentSpan: [26, 32], span: [26, 32], nameSpan: [26, 32], valueSpan: undefined });
  });

  it('of a single attribute start at its offset', () => {
    expect(parseAttribute(' Path=/', 10)).toMatchObject({ segmentSpan: [10, 17], span: [11, 17], nameSpan: [11, 15], valueSpan: [16, 17] });
  });

  it('of nothing but whitespace are empty and at its end', () => {
    expect(parseAttribute(' \t=  ')).toMatchObject({ nameSpan: [2, 2], valueSpan: [5, 5] });
    expect(parseAttribute('  ')).toMatchObject({ span: [2, 2], nameSpan: [2, 2] });
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ';', '=', ' ', '\t', '"', ',') });

  it('slice back to the names and values (property)', () => {
    fc.assert(fc.property(texts, (text) => {
      const { name, value, nameSpan, valueSpan, attributes } = parseSetCookie(text);
      expect(text.slice(...(nameSpan ?? [0, 0]))).toBe(name);
      expect(text.slice(...valueSpan)).toBe(value);
      for (const attribute of attributes) {
        expect(text.slice(...attribute.nameSpan)).toBe(attribute.name);
        expect(attribute.valueSpan && text.slice(...attribute.valueSpan)).toBe(attribute.value);
        expect(text.slice(...attribute.span)).toBe(stripWsp(text.slice(...attribute.segmentSpan)));
      }
    }));
  });

  it('of the segments leave out nothing but the pair and the semicolons (property)', () => {
    fc.assert(fc.property(texts, (text) => {
      const segmentOf = (attribute: ParsedAttribute): string => text.slice(...attribute.segmentSpan);
      expect(parseSetCookie(text).attributes.map(segmentOf)).toEqual(text.split(';').slice(1));
    }));
  });
});

describe('the value of SameSite', () => {
  it('is one of three words in any letter case', () => {
    expect(['None', 'none', 'nOnE'].map(sameSiteOf)).toEqual(['none', 'none', 'none']);
    expect(['Lax', 'LAX'].map(sameSiteOf)).toEqual(['lax', 'lax']);
    expect(['Strict', 'strict'].map(sameSiteOf)).toEqual(['strict', 'strict']);
  });

  it.each([undefined, '', 'true', 'false', 'Nonee', 'None,', '"None"', 'no_restriction', 'undefined', ' None', 'ＮONE'])(
    'is default if it is %j',
    (value) => expect(sameSiteOf(value)).toBe('default'),
  );
});
