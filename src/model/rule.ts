/** The ESLint side of a rule: everything about it that is not its one question. */
import type { Rule } from 'eslint';
import type { Node, SourceCode } from '../evaluation/index.js';
import { fileOf, type File } from './file.js';
import { mayConcern, type Subject } from './gate.js';
import { readSettings } from './settings.js';

/** One replacement of source text; several make one fix. */
export interface TextEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

export type Edit = readonly TextEdit[];

/** A place in the source: a node, or a range inside one. */
export type Place = Node | readonly [number, number];

export interface Suggestion {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** No edit, no suggestion. */
  readonly edit: Edit | undefined;
}

export interface Finding {
  readonly at: Place;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: Edit | undefined;
  readonly suggest?: readonly Suggestion[];
}

/** What the presets, the documentation and the reports of security tools know of a rule. */
export interface RuleDocs {
  readonly description: string;
  /** How severe it is in the preset `recommended`; in `strict` and `all` it is an error anyhow. */
  readonly recommended: 'error' | 'warn' | false;
  /** It lists what a review must look at, right or wrong: not in `strict`, and a warning in `audit`. */
  readonly inventory?: true;
  /** Its options in `strict` and `audit`, where these are not the defaults. */
  readonly strict?: readonly unknown[];
  /** The weaknesses that it prevents, by the Common Weakness Enumeration: https://cwe.mitre.org */
  readonly cwe?: readonly `CWE-${number}`[];
  /** The sections of the OWASP Web Security Testing Guide that test for them. */
  readonly owasp?: readonly `WSTG-${string}-${number}`[];
  /** Both of these in one text; set by itself. */
  readonly category?: string;
  /** What it asks about; set by itself. */
  readonly about?: readonly Subject[];
}

export interface RuleMeta {
  readonly type: 'problem' | 'suggestion';
  readonly docs: RuleDocs;
  readonly fixable?: 'code';
  readonly hasSuggestions?: boolean;
  readonly schema: Rule.RuleMetaData['schema'];
  readonly defaultOptions?: readonly unknown[];
  readonly messages: Readonly<Record<string, string>>;
}

/** A rule is a question put to each thing that a model finds. */
export interface RuleDefinition<T, O> {
  readonly name: string;
  readonly meta: RuleMeta;
  /** What an option must be, where it is not: the schema only knows the names, for its errors do not tell them. */
  readonly allowed?: Readonly<Record<string, { readonly as: string; readonly test: (value: unknown) => boolean }>>;
  readonly check: (thing: T, report: (finding: Finding) => void, options: O) => void;
}

/** @throws Error that names the rule, the option and what is allowed */
function checkOptions(
  rule: string,
  options: Readonly<Record<string, unknown>>,
  allowed: NonNullable<RuleDefinition<unknown, unknown>['allowed']>,
): void {
  for (const [option, { as, test }] of Object.entries(allowed)) {
    if (options[option] === undefined || test(options[option])) continue;
    throw new Error(`samesite/${rule}: the option "${option}" must be ${as}; it is ${JSON.stringify(options[option])}.`);
  }
}

const DOCS = 'https://github.com/eslint-plugin-samesite/eslint-plugin-samesite/blob/main/docs/rules';

/** What the formatter for SARIF hands on of a rule beside its description and page. */
const told = ({ cwe = [], owasp = [] }: RuleDocs): Pick<RuleDocs, 'category'> => ({ category: [...cwe, ...owasp].join(', ') });

const NO_OPTIONS = {};

export function makeRule<T, O>(
  { name, meta, allowed = {}, check }: RuleDefinition<T, O>,
  subject: Subject,
  find: (file: File) => readonly T[],
): Rule.RuleModule {
  const checked = new WeakSet<object>();
  return {
    meta: {
      ...meta,
      docs: { ...meta.docs, ...told(meta.docs), about: [subject], url: `${DOCS}/${name}.md` },
    } as unknown as Rule.RuleMetaData,
    create(context) {
      const sourceCode = context.sourceCode as unknown as SourceCode;
      if (!sourceCode.scopeManager) return {};
      const allSettings = context.settings;
      const given = (context.options[0] ?? NO_OPTIONS) as Readonly<Record<string, unknown>>;
      // One configuration serves many files.
      if (!checked.has(given)) {
        checkOptions(name, given, allowed);
        checked.add(given);
      }
      if (!mayConcern(sourceCode, readSettings(allSettings), subject)) return {};
      const options = { ...(meta.defaultOptions?.[0] ?? {}), ...given } as O;
      const report = (finding: Finding): void => {
        context.report(descriptor(sourceCode, finding));
      };
      return {
        Program() {
          for (const thing of fileOf(sourceCode, allSettings, context.physicalFilename).model(find)) check(thing, report, options);
        },
      };
    },
  };
}

/** One rule that asks about the things of several models; the parts share their meta and options. */
export function asOneRule(first: Rule.RuleModule, second: Rule.RuleModule): Rule.RuleModule {
  const about = [first, second].flatMap(({ meta }) => (meta?.docs as RuleDocs | undefined)?.about ?? []);
  return {
    meta: { ...first.meta, docs: { ...first.meta?.docs, about } } as Rule.RuleMetaData,
    create(context) {
      const programs = [first, second].flatMap((part) => part.create(context).Program ?? []);
      return programs.length > 0 ? { Program: (node) => programs.forEach((ask) => ask(node)) } : {};
    },
  };
}

function descriptor(sourceCode: SourceCode, { at, messageId, data = {}, fix, suggest = [] }: Finding): Rule.ReportDescriptor {
  const [from, to] = 'type' in at ? at.range : at;
  const start = sourceCode.getLocFromIndex(from);
  // A place of several lines is pointed at by its first one.
  const endOfLine = from + (sourceCode.lines[start.line - 1] ?? '').slice(start.column).trimEnd().length;
  const loc = { start, end: sourceCode.getLocFromIndex(Math.min(to, endOfLine)) };
  const usable = suggest.filter((suggestion) => suggestion.edit !== undefined);
  return {
    loc,
    messageId,
    data: { ...data },
    ...(fix ? { fix: (fixer) => applyEdit(fixer, fix) } : {}),
    ...(usable.length > 0
      ? {
          suggest: usable.map((suggestion) => ({
            messageId: suggestion.messageId,
            data: { ...suggestion.data },
            fix: (fixer: Rule.RuleFixer) => applyEdit(fixer, suggestion.edit as Edit),
          })),
        }
      : {}),
  };
}

const applyEdit = (fixer: Rule.RuleFixer, edit: Edit): Rule.Fix[] =>
  edit.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
