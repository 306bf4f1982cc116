/** Source code as ESLint hands it to rules, and what the evaluation says of one expression in it. */
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { Evaluation, descendants, type Node, type SourceCode } from '../../src/evaluation/index.js';

export function sourceOf(code: string, { ts = false, sourceType = 'module' } = {}): SourceCode {
  let found: unknown;
  const capture: Rule.RuleModule = {
    create: (context) => {
      found = context.sourceCode;
      return {};
    },
  };
  const messages = new Linter().verify(code, {
    plugins: { test: { rules: { capture } } },
    rules: { 'test/capture': 'error' },
    languageOptions: { ...(sourceType ? { sourceType } : {}), ...(ts ? { parser: typescriptParser } : {}) },
  });
  if (messages.length > 0) throw new Error(`${messages[0]?.message}: ${code}`);
  return found as SourceCode;
}

/** The last node that is written so: uses come after declarations. */
export function nodeOf(source: SourceCode, text: string): Node {
  const nodes = [...descendants(source.ast, source.visitorKeys)];
  const found = nodes.findLast((node) => source.text.slice(...node.range) === text && node.type !== 'ExpressionStatement' && node.type !== 'TemplateElement');
  if (!found) throw new Error(`"${text}" is nowhere in ${source.text}`);
  return found;
}

export interface Asked {
  readonly ev: Evaluation;
  readonly node: Node;
}

export function ask(code: string, text: string, options: Parameters<typeof sourceOf>[1] = {}): Asked {
  const source = sourceOf(code, options);
  return { ev: new Evaluation(source), node: nodeOf(source, text) };
}
