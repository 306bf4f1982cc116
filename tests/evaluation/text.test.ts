import { describe, expect, it } from 'vitest';
import { partsOf, sourceMap, stringOf, type Chunk } from '../../src/evaluation/index.js';
import { ask } from './source.js';

/** The source of each character of the first chunk of `expression`, as the map gives it. */
function pieces(code: string, expression: string, ts = false): readonly string[] {
  const { ev, node } = ask(code, expression, { ts });
  const [part] = partsOf(ev.value(node), node);
  const map = part?.kind === 'chunk' ? sourceMap(part, code) : undefined;
  if (!map) throw new Error('There is no map');
  return Array.from({ length: (part as Chunk).text.length }, (_, i) => code.slice(map(i), map(i + 1)));
}

describe('sourceMap', () => {
  it.each([
    ['plain characters', "'ab'", ['a', 'b']],
    ['simple escapes', String.raw`'a\'b\n'`, ['a', "\\'", 'b', '\\n']],
    ['\\x and \\u', String.raw`'\x41\u0042C'`, ['\\x41', '\\u0042', 'C']],
    ['\\u{…}', String.raw`'\u{41}b'`, ['\\u{41}', 'b']],
    ['a character beyond the BMP as it is', "'😀b'", ['\ud83d', '\ude00', 'b']],
    ['a template', '`ab`', ['a', 'b']],
    ['an escape in a template', '`a\\`b`', ['a', '\\`', 'b']],
  ])('%s', (_, literal, expected) => {
    expect(pieces(`x = ${literal};`, literal)).toEqual(expected);
  });

  it.each([
    ['a template', '`ab`', ['a', 'b']],
    ['line breaks in a template', '`a\r\nb\nc`', ['a', '\r\n', 'b', '\n', 'c']],
    ['a character that is escaped without need', String.raw`'\ab\''`, ['\\a', 'b', "\\'"]],
    ['the last character of the BMP', String.raw`'\u{FFFF}b'`, ['\\u{FFFF}', 'b']],
    ['what only looks like an escape', String.raw`'\\u{1F600}b'`, ['\\\\', 'u', '{', '1', 'F', '6', '0', '0', '}', 'b']],
    ['an empty text', "''", []],
  ])('%s, whatever the parser', (_, literal, expected) => {
    expect(pieces(`x = ${literal};`, literal)).toEqual(expected);
    expect(pieces(`x = ${literal};`, literal, true)).toEqual(expected);
  });

  it('finds the parts of a template with the TypeScript parser', () => {
    const code = 'x = `a${b}cd${e}f`;';
    const { ev, node } = ask(code, '`a${b}cd${e}f`', { ts: true });
    const sources = partsOf(ev.value(node), node).map((part) => {
      const map = part.kind === 'chunk' ? sourceMap(part, code) : undefined;
      return map ? code.slice(map(0), map((part as Chunk).text.length)) : '?';
    });
    expect(sources).toEqual(['a', '?', 'cd', '?', 'f']);
  });

  it('gives both halves of an escaped character beyond the BMP the same start', () => {
    const literal = String.raw`'\u{1F600}b'`;
    const all = pieces(`x = ${literal};`, literal);
    expect(all).toEqual(['', '\\u{1F600}', 'b']);
  });

  it('leaves line continuations out', () => {
    expect(pieces("x = 'a\\\nb';", "'a\\\nb'").map((piece) => piece.trim())).toEqual(['a\\', 'b']);
  });

  it('counts CRLF in a template as one character', () => {
    expect(pieces('x = `a\r\nb`;', '`a\r\nb`')).toEqual(['a', '\r\n', 'b']);
  });

  it('has no map for what is not written as text', () => {
    const { ev, node } = ask('x = 42;', '42');
    const [part] = partsOf(ev.value(node), node);
    expect(part).toMatchObject({ kind: 'chunk', text: '42' });
    expect(sourceMap(part as Chunk, 'x = 42;')).toBeUndefined();
  });

  it('finds the characters of a template between its expressions', () => {
    const code = 'x = `a${b}cd${e}f`;';
    const { ev, node } = ask(code, '`a${b}cd${e}f`');
    const parts = partsOf(ev.value(node), node);
    const sources = parts.map((part) => {
      if (part.kind !== 'chunk') return '?';
      const map = sourceMap(part, code);
      return map ? code.slice(map(0), map(part.text.length)) : undefined;
    });
    expect(sources).toEqual(['a', '?', 'cd', '?', 'f']);
  });
});

describe('text', () => {
  const textOf = (code: string, expression = 'it'): string | undefined => {
    const { ev, node } = ask(code, expression);
    const cases = ev.value(node);
    return cases.length === 1 && cases[0] ? stringOf(cases[0].value) : undefined;
  };

  it.each([
    ['a concatenation', "const it = 'a' + 'b' + 1;", 'ab1'],
    ['a template', 'const x = 1; const it = `a${x}b`;', 'a1b'],
    ['a joined array', "const it = ['a', 'b'].join('; ');", 'a; b'],
    ['the default separator', "const it = ['a', 'b'].join();", 'a,b'],
    ['+=', "let it = 'a'; it += 'b';", 'ab'],
    ['push', "const parts = ['a']; parts.push('b'); const it = parts.join('-');", 'a-b'],
    ['a function', "const pair = (k, v) => `${k}=${v}`; const it = pair('a', 'b');", 'a=b'],
    ['letter case', "const it = 'LAX'.toLowerCase();", 'lax'],
  ])('%s', (_, code, expected) => {
    expect(textOf(`${code} use(it);`)).toBe(expected);
  });

  it('keeps what it does not know as a hole', () => {
    const { ev, node } = ask('use(`a=${b}; c`);', '`a=${b}; c`');
    expect(partsOf(ev.value(node), node).map(({ kind }) => kind)).toEqual(['chunk', 'hole', 'chunk']);
  });

  it('keeps conditional parts as a choice', () => {
    const { ev, node } = ask("use('a' + (live ? 'b' : 'c'));", "'a' + (live ? 'b' : 'c')");
    expect(partsOf(ev.value(node), node).map(({ kind }) => kind)).toEqual(['chunk', 'choice']);
  });
});
