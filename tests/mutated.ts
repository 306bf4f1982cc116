/** Programs that nobody wrote: real ones with tokens taken out, doubled, swapped or put in the place of others. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { expect } from 'vitest';
import samesite from '../src/plugin/index.js';

/** One change; the numbers choose tokens. */
type Change = readonly [kind: 'drop' | 'double' | 'swap' | 'replace' | 'wrap', at: number, other: number];

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'replace', 'replace', 'replace', 'wrap'), fc.nat(), fc.nat()),
  { minLength: 1, maxLength: 8 },
);

const options = { range: true, tokens: true, sourceType: 'module', ecmaFeatures: { jsx: true } } as const;

/** @returns the program with the changes that leave it one for the TypeScript parser; undefined where there is none */
export function mutated(code: string, list: readonly Change[]): string | undefined {
  let text = code;
  for (const change of list) {
    const changed = applied(text, change);
    if (changed !== undefined && tokensOf(changed)) text = changed;
  }
  return text === code ? undefined : text;
}

function tokensOf(code: string) {
  try {
    return parser.parse(code, options).tokens;
  } catch {
    return undefined;
  }
}

function applied(code: string, [kind, at, other]: Change): string | undefined {
  const tokens = tokensOf(code);
  const token = tokens?.[at % tokens.length];
  if (!tokens || !token) return undefined;
  const alike = tokens.filter(({ type }) => type === token.type);
  const second = kind === 'replace' ? alike[other % alike.length]! : tokens[other % tokens.length]!;
  const textOf = ([from, to]: readonly [number, number]): string => code.slice(from, to);
  const put = (text: string): string => code.slice(0, token.range[0]) + text + code.slice(token.range[1]);
  switch (kind) {
    case 'drop':
      return put('');
    case 'double':
      return put(`${textOf(token.range)} ${textOf(token.range)}`);
    case 'replace':
      return put(textOf(second.range));
    case 'wrap':
      return put(`(${textOf(token.range)} ?? {})`);
    default: {
      const [first, last] = token.range[0] < second.range[0] ? [token, second] : [second, token];
      if (first.range[1] > last.range[0]) return undefined;
      return code.slice(0, first.range[0]) + textOf(last.range) + code.slice(first.range[1], last.range[0]) + textOf(first.range) + code.slice(last.range[1]);
    }
  }
}

/** All rules give an answer, and what they fix parses and stays as it is. A crash of a rule throws. */
export function takesIt(code: string, filename: string): void {
  const linter = new Linter();
  const config = [
    samesite.configs.all,
    { files: ['**/*'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } } as Linter.Config,
  ];
  const { output, messages } = linter.verifyAndFix(code, config, { filename });
  const about = `${filename}\n${code}\n--- fixed:\n${output}`;
  expect(messages.filter(({ fatal }) => fatal).map(({ message }) => message), about).toEqual([]);
  expect(linter.verifyAndFix(output, config, { filename }).output, about).toBe(output);
}
