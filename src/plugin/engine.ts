/**
 * What answers for the rules. In the package this is a module of its own (rolldown.config.js), which is loaded when a file
 * first may concern a rule: ESLint starts without it.
 */
import type { Rule } from 'eslint';
import { rules } from '../../rules/index.js';

export const engine = (): Readonly<Record<string, Rule.RuleModule>> => rules;

/** What each rule is about. */
export const metas = (): Readonly<Record<string, Rule.RuleMetaData>> =>
  Object.fromEntries(Object.entries(rules).map(([name, { meta }]) => [name, meta as Rule.RuleMetaData]));
