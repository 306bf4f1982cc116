/** Options that mean nothing are refused, with what they must be. */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';

const lint = (rule: string, options: object): unknown =>
  new Linter().verify("res.cookie('a', b); fetch('https://a.test', { credentials: 'include' });", [
    { plugins: { samesite: { rules } }, rules: { [`samesite/${rule}`]: ['error', options] } },
  ]);

const VALUE = '"lax", "strict" or "none"';
const PATTERNS = 'an array of regular expressions as strings, such as ["^_ga"]';
const SUFFIX = 'a text that may end a cookie\'s name, such as "-legacy"';
const ORIGINS = 'an array of origins or hosts, such as ["https://partner.example"]';
const FLAG = 'true or false';

describe.each<[rule: string, option: string, as: string, wrong: readonly unknown[], right: readonly unknown[]]>([
  ['require-samesite', 'value', VALUE, ['Lax', 1, null, ['lax']], ['lax', 'strict', 'none']],
  ['require-samesite', 'autofix', FLAG, ['true', 0, null], [true, false]],
  ['require-samesite', 'ignore', PATTERNS, ['a', {}, null, ['('], ['a', 1], ['\\-']], [[], ['^_ga', '\\p{L}']]],
  ['require-secure', 'autofix', FLAG, ['true', 0, null], [true, false]],
  ['require-httponly', 'autofix', FLAG, ['true', 0, null], [true, false]],
  ['legacy-cookie-fallback', 'suffix', SUFFIX, ['', ' ', '-a b', 'a;', ';a', ',', '=', 1, ['-old'], null], ['-legacy', '_2']],
  ['legacy-cookie-fallback', 'require', FLAG, ['true', 0, null], [true, false]],
  ['cross-site-credentials', 'allow', ORIGINS, ['https://a.test', {}, null, ['https://a.test', 1]], [[], ['https://a.test', 'a.test']]],
  ['cross-site-credentials', 'unknownUrls', FLAG, ['true', 0, null], [true, false]],
])('%s: %s', (rule, option, as, wrong, right) => {
  it.each(wrong.map((value) => [JSON.stringify(value), value]))('cannot be %s', (text, value) => {
    expect(() => lint(rule, { [option]: value })).toThrow(`samesite/${rule}: the option "${option}" must be ${as}; it is ${text}.`);
  });

  it.each(right.map((value) => [JSON.stringify(value), value]))('can be %s', (_, value) => {
    expect(() => lint(rule, { [option]: value })).not.toThrow();
  });
});
