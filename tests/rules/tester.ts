/**
 * Rule tests as marked code: one text shows the code, the place of the report and the edit.
 *
 *   res.«cookie»('sid', id, { path: '/'‹→, sameSite: 'lax'› });
 *
 * `«…»` is the reported range (several for several reports, in source order; one if they share it), `‹old→new›` an edit. A text that starts with
 * a line break is written over several lines: that line break, the common indentation and the last line are left out.
 */
import * as typescriptParser from '@typescript-eslint/parser';
import { RuleTester } from 'eslint';
import type { Rule } from 'eslint';
import { afterAll, describe, it } from 'vitest';

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only });

/** How a case is linted, apart from its code. */
export interface Setting {
  readonly ts?: boolean;
  readonly jsx?: boolean;
  readonly commonjs?: boolean;
  readonly crlf?: boolean;
  /** A line in front of the code and of all its outputs, such as an import. */
  readonly before?: string;
  readonly options?: object;
  /** `settings.samesite`. */
  readonly settings?: object;
}

/** One suggestion: its marked code shows the edit. */
export interface Suggested {
  readonly messageId: string;
  readonly data?: Record<string, string>;
  readonly code: string;
}

export interface Report {
  readonly messageId: string;
  readonly data?: Record<string, string>;
  readonly suggestions: readonly Suggested[];
}

interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a marked text stands for. */
interface Marked {
  readonly code: string;
  readonly edited: string;
  readonly locations: readonly Location[];
}

const EDIT = /‹([^→›]*)→([^›]*)›/g;

export function unmark(marked: string, { crlf = false, before: first }: Setting = {}): Marked {
  const lines = (first === undefined ? '' : `${first}\n`) + dedent(marked);
  const text = crlf ? lines.replaceAll('\n', '\r\n') : lines;
  const before = text.replace(EDIT, '$1');
  const locations = [...before.matchAll(/«([^»]*)»/g)].map(({ 0: whole, index }) => {
    const from = before.slice(0, index).replace(/[«»]/g, '');
    const [start, end] = [from, from + whole.replace(/[«»]/g, '')].map(place);
    return { line: start!.line, column: start!.column, endLine: end!.line, endColumn: end!.column };
  });
  const plain = (one: string): string => one.replace(/[«»]/g, '');
  return { code: plain(before), edited: plain(text.replace(EDIT, '$2')), locations };
}

const place = (before: string): { line: number; column: number } => ({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });

function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const lines = text.slice(1).split('\n').slice(0, -1);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

function linted({ ts = false, jsx = false, commonjs = false, options, settings }: Setting): object {
  return {
    languageOptions: {
      sourceType: commonjs ? 'commonjs' : 'module',
      ...(ts ? { parser: typescriptParser } : {}),
      parserOptions: { ecmaFeatures: { jsx } },
    },
    ...(options ? { options: [options] } : {}),
    ...(settings ? { settings: { samesite: settings } } : {}),
  };
}

/** Code without a report. */
export function fine(name: string, code: string, setting: Setting = {}): RuleTester.ValidTestCase {
  return { name, code: unmark(code, setting).code, ...linted(setting) };
}

/** `fix: false` where the edits in the marked code are no autofix; `output` where the autofix is another one. */
export type ReportedSetting = Setting & { readonly fix?: false; readonly output?: string };

/** Code with reports, in source order; the edits of its marked text are the autofix. */
export function reported(name: string, code: string, reports: readonly Report[], setting: ReportedSetting = {}): RuleTester.InvalidTestCase {
  const { code: plain, locations } = unmark(code, setting);
  const { edited } = unmark(setting.output ?? code, setting);
  if (locations.length !== reports.length && locations.length !== 1) throw new Error(`${name}: ${locations.length} ranges for ${reports.length} reports`);
  return {
    name,
    code: plain,
    output: setting.fix === false || edited === plain ? null : edited,
    errors: reports.map(({ messageId, data, suggestions }, i) => ({
      messageId,
      ...(data ? { data } : {}),
      ...((locations[i] ?? locations[0]) as Location),
      suggestions: suggestions.map((one) => suggested(name, one, plain, setting)),
    })),
    ...linted(setting),
  };
}

function suggested(name: string, { messageId, data, code }: Suggested, before: string, setting: Setting): RuleTester.SuggestionOutput {
  const marked = unmark(code, setting);
  if (marked.code !== before) throw new Error(`${name}: the text of ${messageId} is another code`);
  return { messageId, ...(data ? { data } : {}), output: marked.edited };
}

export function run(name: string, rule: Rule.RuleModule, cases: { valid: RuleTester.ValidTestCase[]; invalid: RuleTester.InvalidTestCase[] }): void {
  const assertionOptions = { requireMessage: true, requireLocation: true, requireData: true } as const;
  new RuleTester().run(name, rule, { ...cases, assertionOptions });
}
