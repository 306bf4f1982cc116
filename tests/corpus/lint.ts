/** One file under all rules, as ESLint reports it. */
import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import samesite from '../../src/plugin/index.js';
import { textOf, type CorpusFile } from './files.js';

export interface Finding extends CorpusFile {
  readonly line: number;
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  /** The line of code. */
  readonly source: string;
  readonly fix: boolean;
}

export interface Linted {
  /** How the file was read: as a module, as a script, by the parser of TypeScript. Without: no parser takes it. */
  readonly as?: string;
  readonly lines: number;
  readonly findings: readonly Finding[];
  /** Messages of ESLint that are neither findings nor faults of syntax. */
  readonly crashes: readonly string[];
  readonly milliseconds: number;
  /** What is wrong with the fixes or suggestions: what they leave does not parse, or is changed once more. */
  readonly unfixed?: string;
}

type Reading = readonly [name: string, options: NonNullable<Linter.Config['languageOptions']>];

const jsx = { ecmaFeatures: { jsx: true } };
const READINGS: readonly Reading[] = [
  ['module', { sourceType: 'module', parserOptions: jsx }],
  ['commonjs', { sourceType: 'commonjs', parserOptions: jsx }],
  ['script', { sourceType: 'script', parserOptions: jsx }],
  ['typescript', { sourceType: 'module', parser: typescript }],
  ['typescript with jsx', { sourceType: 'module', parser: typescript, parserOptions: jsx }],
];

/** In what order they are tried. */
function readingsOf(file: string, code: string): readonly Reading[] {
  const [module, commonjs, script, ts, tsx] = READINGS as readonly [Reading, Reading, Reading, Reading, Reading];
  if (/\.[cm]?tsx?$/.test(file)) return file.endsWith('x') ? [tsx, ts] : [ts, tsx];
  if (file.endsWith('.mjs') || /^\s*(?:import|export)\b/m.test(code)) return [module, script, commonjs, tsx];
  return file.endsWith('.cjs') || /\brequire\(|\bmodule\.exports\b|\bexports\./.test(code) ? [commonjs, script, module, tsx] : [script, commonjs, module, tsx];
}

const linter = new Linter({ configType: 'flat' });
const FILES = ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'];
const isSyntaxError = ({ fatal, message }: Linter.LintMessage): boolean => fatal === true && message.startsWith('Parsing error');

const trimmed = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}...` : text);

/** The line of a finding; of a long one, what stands around the place. */
function sourceOf(lines: readonly string[], { line, column }: Linter.LintMessage): string {
  const text = lines[line - 1] ?? '';
  const from = text.length > 200 ? Math.max(0, column - 61) : 0;
  return trimmed(text.slice(from, from + 240).trim());
}

/**
 * Lints a file.
 * @param versions of the packages that it uses
 */
export function lint(at: CorpusFile, versions: Readonly<Record<string, string>>): Linted {
  const code = textOf(at).replace(/^\uFEFF/, '');
  const lines = code.split(/\r\n|[\n\r\u2028\u2029]/);
  const started = performance.now();
  for (const [name, languageOptions] of readingsOf(at.file, code)) {
    const config: Linter.Config[] = [
      {
        ...samesite.configs.all,
        files: FILES,
        languageOptions,
        settings: { samesite: { versions } },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      },
    ];
    // No path of this machine: no package is looked up beside the file.
    const options = { filename: `${at.package}/${at.file}` };
    const messages = verified(code, config, options);
    if (typeof messages === 'string') return { as: name, lines: lines.length, findings: [], crashes: [messages], milliseconds: performance.now() - started };
    if (messages.some(isSyntaxError)) continue;
    const milliseconds = performance.now() - started;
    const findings = messages.filter(({ ruleId }) => ruleId !== null);
    // Comments for ESLint in the file get a word, too.
    const crashes = messages.filter(({ fatal, ruleId, message }) => fatal === true || (ruleId === null && !message.includes('noInlineConfig')));
    const unfixed = (findings.some(({ fix }) => fix) ? unfixedOf(code, config, options) : undefined) ?? brokenSuggestion(code, findings, languageOptions, options);
    return {
      as: name,
      lines: lines.length,
      crashes: crashes.map(({ message }) => message),
      milliseconds,
      ...(unfixed === undefined ? {} : { unfixed }),
      findings: findings.map((found) => ({
        ...at,
        line: found.line,
        rule: (found.ruleId ?? '').replace('samesite/', ''),
        messageId: found.messageId ?? '',
        message: found.message,
        source: sourceOf(lines, found),
        fix: found.fix !== undefined,
      })),
    };
  }
  return { lines: lines.length, findings: [], crashes: [], milliseconds: performance.now() - started };
}

/** What ESLint says, or how a rule crashed. */
function verified(code: string, config: Linter.Config[], options: Linter.LintOptions): readonly Linter.LintMessage[] | string {
  try {
    return linter.verify(code, config, options);
  } catch (error) {
    return String((error as Error).stack);
  }
}

function unfixedOf(code: string, config: Linter.Config[], options: { readonly filename: string }): string | undefined {
  const first = linter.verifyAndFix(code, config, options);
  const broken = first.messages.find(({ fatal }) => fatal);
  if (broken) return `line ${broken.line}: ${broken.message}`;
  const second = linter.verifyAndFix(first.output, config, options);
  return second.output === first.output ? undefined : 'a second run changes it again';
}

/** Above it, parsing the file anew for each suggestion takes too long. */
const LONG = 100_000;

function brokenSuggestion(
  code: string,
  findings: readonly Linter.LintMessage[],
  languageOptions: Reading[1],
  options: { readonly filename: string },
): string | undefined {
  if (code.length > LONG) return undefined;
  for (const { line, suggestions = [] } of findings)
    for (const { desc, fix } of suggestions) {
      const output = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      const broken = linter.verify(output, [{ files: FILES, languageOptions }], options).find(({ fatal }) => fatal);
      if (broken) return `line ${line}, "${desc}": ${broken.message}`;
    }
  return undefined;
}
