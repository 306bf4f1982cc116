/** `eslint --fix` for one file, as a user has it: the presets, the parser and the languages are ESLint's own. */
import { ESLint, type Linter } from 'eslint';
import samesite from '../../src/plugin/index.js';
import type { Program } from './program.js';
import type { Project } from './project.js';

export interface Fixed {
  readonly text: string;
  /** Findings that were fixed, and those that are left to the author, by rule. */
  readonly fixes: Readonly<Record<string, number>>;
  readonly left: Readonly<Record<string, number>>;
}

export async function fix(project: Project, { file, preset = 'recommended', rules = {} }: Program, text: string): Promise<Fixed> {
  const overrideConfig: Linter.Config[] = [samesite.configs[preset], { rules }];
  const lint = async (code: string, isFixing: boolean): Promise<ESLint.LintResult> => {
    const eslint = new ESLint({ cwd: project.folder, overrideConfigFile: true, overrideConfig, fix: isFixing });
    const [result] = await eslint.lintText(code, { filePath: file });
    return result!;
  };
  const { messages } = await lint(text, false);
  const { output = text, messages: left } = await lint(text, true);
  const again = await lint(output, true);
  if (again.output !== undefined) throw new Error(`A second --fix changes the file again:\n${again.output}`);
  if (left.some(({ fatal }) => fatal)) throw new Error(`The fixed program does not parse:\n${output}`);
  return { text: output, fixes: countByRule(messages.filter((message) => message.fix)), left: countByRule(left) };
}

function countByRule(messages: readonly Linter.LintMessage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ruleId, message } of messages) {
    const rule = ruleId?.replace('samesite/', '') ?? message;
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}
