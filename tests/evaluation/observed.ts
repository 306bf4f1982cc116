/** Lints a generated program and holds what is said of it against what it does. */
import { Linter } from 'eslint';
import samesite from '../../src/plugin/index.js';
import { compile, type Outcome, type Sent } from './run.js';
import { assignmentsFor, type Assignment } from './writer.js';

export const RULES = ['require-samesite', 'none-requires-secure'] as const;
export type RuleName = (typeof RULES)[number];

const linter = new Linter({ configType: 'flat' });
const configOf = (rules: readonly string[]): Linter.Config[] => [
  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { samesite: samesite },
    rules: Object.fromEntries(rules.map((rule) => [`samesite/${rule}`, 'error'])),
  },
];

export type Message = Linter.LintMessage & { readonly rule: RuleName; readonly cookie: string };

export function lint(code: string): readonly Message[] {
  return linter.verify(code, configOf(RULES), { filename: 'program.js' }).map((message) => addressed(message, code));
}

export const fixAll = (code: string, rule: RuleName): { readonly output: string; readonly messages: readonly Message[] } => {
  const { output, messages } = linter.verifyAndFix(code, configOf([rule]), { filename: 'program.js' });
  return { output, messages: messages.map((message) => addressed(message, output)) };
};

/** A cookie that has no single name is the one whose mark comes before. */
function addressed(message: Linter.LintMessage, code: string): Message {
  if (message.fatal) throw new Error(`does not parse: ${message.message}`);
  const cookie = /The cookie "(\w+)"/.exec(message.message)?.[1] ?? markBefore(code, message.line);
  if (cookie === undefined) throw new Error(`names no cookie: ${message.message}`);
  return { ...message, cookie, rule: (message.ruleId as string).replace('samesite/', '') as RuleName };
}

function markBefore(code: string, line: number): string | undefined {
  const marks = [...code.split('\n').slice(0, line).join('\n').matchAll(/probe (\w+)/g)];
  return (marks.at(-1) ?? /probe (\w+)/.exec(code))?.[1];
}

/** A program and all that it does. */
export class Observed {
  readonly code: string;
  readonly assignments: readonly Assignment[];
  readonly #run: ReturnType<typeof compile>;
  #outcomes: readonly Outcome[] | undefined;

  constructor(code: string, assignments = assignmentsFor(code)) {
    this.code = code;
    this.assignments = assignments;
    this.#run = compile(code);
  }

  get outcomes(): readonly Outcome[] {
    this.#outcomes ??= this.assignments.map((inputs) => this.#run(inputs));
    return this.#outcomes;
  }

  /** What a cookie is in each run; undefined where it is not set. */
  sent(cookie: string): readonly (Sent | undefined)[] {
    return this.outcomes.map(({ cookies }) => cookies.get(cookie));
  }

  get names(): readonly string[] {
    return [...new Set(this.outcomes.flatMap(({ cookies }) => [...cookies.keys()]))];
  }

  /** The runs in which the conditions of a message hold, by number; all of them where it names none that can be asked. */
  runsOf(message: Message): { readonly runs: readonly number[]; readonly certain: boolean } {
    const when = / when (.*?)(?::|, so browsers|, which)/.exec(message.message)?.[1];
    if (when === undefined) return { runs: this.assignments.map((_, i) => i), certain: true };
    const clauses = readClauses(when);
    const questions = clauses.map(({ subject }) => subject);
    let certain = !when.includes('and so on');
    const runs = this.assignments.flatMap((inputs, i) => {
      const { ask } = this.#run(inputs, questions);
      const holds = clauses.every(({ subject, holds }) => {
        const answer = ask(message.cookie, subject);
        if (!answer) certain = certain && !this.outcomes[i]?.cookies.has(message.cookie);
        return !answer || holds(answer.value);
      });
      return holds ? [i] : [];
    });
    return { runs, certain };
  }
}

interface Clause {
  readonly subject: string;
  readonly holds: (value: unknown) => boolean;
}

/** "`a` is false and `b` is not 'x'", as messages write it. */
function readClauses(when: string): readonly Clause[] {
  return [...when.matchAll(/`([^`]+)` (?:is|has) (not |no )?(?:a )?(true|false|set|value|undefined|null|'[^']*'|-?\d+)/g)].map(([, subject = '', negated, expected = '']) => {
    const yes = negated === undefined;
    const holds = (value: unknown): boolean => {
      switch (expected) {
        case 'value':
          return yes === Boolean(value);
        case 'true':
          return yes ? Boolean(value) : value !== true; // `x !== true` is all that reads so
        case 'false':
          return !value === yes;
        case 'set':
          return (value !== undefined && value !== null) === yes;
        default:
          return (String(value) === expected.replace(/'/g, '')) === yes;
      }
    };
    return { subject, holds };
  });
}

export const isDefect = (rule: RuleName, sent: Sent | undefined): boolean =>
  sent !== undefined && (rule === 'require-samesite' ? sent.sameSite === undefined && !sent.deletes : sent.sameSite === 'none' && !sent.secure);

export const apply = (code: string, fix: { range: readonly [number, number]; text: string }): string =>
  code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
