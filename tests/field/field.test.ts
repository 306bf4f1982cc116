/**
 * Black-box acceptance: every file of `cases/` says by itself what must be reported.
 *
 *   // expect: rule rule          at the end of a line: these reports start on this line
 *   // expect-next: rule          the same for the next line (where a line cannot hold a comment, as in JSX)
 *   // expect-in: rule 4          one report of the rule, starting on one of the next 4 lines
 *   a first line `settings: {"site":"…"}` in a block comment: settings.samesite for the file
 *   a line `rules: rule rule` in a block comment: rules that are on besides the recommended ones
 *
 * A line without a marker must have no report.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import samesite from '../../src/plugin/index.js';
import { configFor } from './config.js';

const root = fileURLToPath(new URL('./cases/', import.meta.url));

interface Found {
  line: number;
  rule: string;
}

interface Range {
  first: number;
  last: number;
  rule: string;
}

interface Markers {
  exact: Found[];
  somewhere: Range[];
  settings: unknown;
  rules: readonly string[];
}

function markersOf(code: string): Markers {
  const exact: Found[] = [];
  const somewhere: Range[] = [];
  code.split('\n').forEach((text, index) => {
    const line = index + 1;
    const marker = /\/[/*] expect(-next|-in)?: ([a-z -]+?)(?: (\d+))?\s*(?:\*\/\}?)?$/.exec(text);
    if (marker === null) {
      if (/\bexpect(-next|-in)?: /.test(text)) throw new Error(`Line ${line}: a marker that cannot be read: ${text}`);
      return;
    }
    const rules = marker[2]!.split(' ');
    for (const rule of rules) {
      if (!(rule in samesite.rules)) throw new Error(`Line ${line}: there is no rule "${rule}"`);
      if (marker[1] === '-in') somewhere.push({ first: line + 1, last: line + Number(marker[3]), rule });
      else exact.push({ line: marker[1] === '-next' ? line + 1 : line, rule });
    }
  });
  const settings = /^\/\* settings: (\{.*\}) \*\//.exec(code);
  const rules = /^\/\* rules: ([a-z -]+) \*\/$/m.exec(code)?.[1]?.split(' ') ?? [];
  return { exact, somewhere, settings: settings === null ? undefined : JSON.parse(settings[1]!), rules };
}

const nameOf = (message: Linter.LintMessage): string => (message.ruleId ?? 'fatal').replace(/^samesite\//, '');

/** "12: rule | the source line", so that a failing file shows what is missing and what is too much. */
function describeAll(found: readonly Found[], lines: readonly string[]): string[] {
  return [...found]
    .sort((a, b) => a.line - b.line || a.rule.localeCompare(b.rule))
    .map(({ line, rule }) => `${line}: ${rule} | ${(lines[line - 1] ?? '').replace(/\s*\/[/*] expect.*$/, '').trim()}`);
}

function countBy(messages: readonly Linter.LintMessage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const message of messages) counts[nameOf(message)] = (counts[nameOf(message)] ?? 0) + 1;
  return counts;
}

describe.each(readdirSync(root).sort())('%s', (file) => {
  const code = readFileSync(path.join(root, file), 'utf8');
  const { exact, somewhere, settings, rules } = markersOf(code);
  const config = configFor(file, settings, rules);
  const linter = new Linter();
  let first: Linter.LintMessage[] | undefined;
  const lint = (): Linter.LintMessage[] => (first ??= linter.verify(code, config, { filename: file }));

  it('reports what its markers say', () => {
    const lines = code.split('\n');
    let found: Found[] = lint().map((message) => ({ line: message.line, rule: nameOf(message) }));
    const expected = [...exact];
    for (const { first: from, last: to, rule } of somewhere) {
      const hit = found.find((each) => each.rule === rule && each.line >= from && each.line <= to);
      if (hit === undefined) expected.push({ line: from, rule });
      else found = found.filter((each) => each !== hit);
    }
    expect(describeAll(found, lines)).toEqual(describeAll(expected, lines));
  });

  it('is fixed into code that parses and stays as it is', () => {
    const fixed = linter.verifyAndFix(code, config, { filename: file });
    expect(fixed.messages.filter((message) => message.fatal)).toEqual([]);
    const again = linter.verifyAndFix(fixed.output, config, { filename: file });
    expect(again.output).toBe(fixed.output);

    // What offered an autofix is gone, and a fix brought no report that was not there before.
    const left = countBy(fixed.messages);
    const unfixable = countBy(lint().filter((message) => message.fix === undefined));
    const excess = Object.entries(left).filter(([rule, count]) => count > (unfixable[rule] ?? 0));
    expect(excess.map(([rule, count]) => `${rule}: ${count} left, ${unfixable[rule] ?? 0} without an autofix before`)).toEqual([]);
    expect(fixed.messages.filter((message) => message.fix !== undefined)).toEqual([]);
  });
});
