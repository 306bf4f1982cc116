import { describe, expect, it } from 'vitest';
import { hasComments, indentOf, isMultiLine, isSimple, lineBreakOf, quoteFor, quotesKeys } from '../../src/cookie/edits/style.js';
import { descendants, type Node, type TSESTree } from '../../src/evaluation/index.js';
import { nodeOf, sourceOf } from '../evaluation/source.js';

const objectIn = (code: string): TSESTree.ObjectExpression => {
  const source = sourceOf(code);
  return [...descendants(source.ast as Node, source.visitorKeys)].find((node) => node.type === 'ObjectExpression') as TSESTree.ObjectExpression;
};

describe('quotes', () => {
  it.each([
    ['are those of the node', 'const a = "x"; use(\'y\');', "'"],
    ['else of the file', 'const a = "x"; use(y);', '"'],
    ['else single', 'use(y);', "'"],
    ['a template has none', 'const a = `x`; use(y);', "'"],
  ])('%s', (_, code, expected) => {
    const source = sourceOf(code);
    expect(quoteFor(source, nodeOf(source, code.slice(code.indexOf('use'), -1)))).toBe(expected);
  });
});

it('line breaks are those of the file', () => {
  expect(lineBreakOf(sourceOf('a;\r\nb;'))).toBe('\r\n');
  expect(lineBreakOf(sourceOf('a;\nb;'))).toBe('\n');
});

it('indentation is that of the line', () => {
  const source = sourceOf('if (a) {\n\t  b; c;\n}');
  expect(indentOf(source, nodeOf(source, 'c'))).toBe('\t  ');
});

it('an object is multi-line if its first key has its own line', () => {
  expect(isMultiLine(objectIn('use({\n a: 1 });'))).toBe(true);
  expect(isMultiLine(objectIn('use({ a: 1,\n b: 2 });'))).toBe(false);
  expect(isMultiLine(objectIn('use({\n});'))).toBe(false);
});

it('keys are quoted where all of them are', () => {
  expect(quotesKeys(objectIn("use({ 'a': 1, b });"))).toBe(true);
  expect(quotesKeys(objectIn("use({ 'a': 1, b: 2 });"))).toBe(false);
  expect(quotesKeys(objectIn('use({ ...a });'))).toBe(false);
});

it.each([
  ['a', true],
  ['a.b', true],
  ['a()', true],
  ['a?.b', true],
  ['[a]', true],
  ['a || b', false],
  ['a ? b : c', false],
])('%s can be spread as it is: %s', (code, expected) => {
  const source = sourceOf(`use(${code});`);
  expect(isSimple(nodeOf(source, code))).toBe(expected);
});

it('comments are found by their range', () => {
  const source = sourceOf('a; /* b */ c;');
  expect(hasComments(source, 0, 13)).toBe(true);
  expect(hasComments(source, 0, 5)).toBe(false);
});
