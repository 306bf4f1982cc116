/** The rules as ESLint meets them. */
import type { Rule } from 'eslint';
import { mayConcernAny } from '../model/index.js';
import { engine, metas } from './engine.js';

/** Options that are the rule's own defaults: ESLint hands these in as well. */
const plain = new WeakSet<object>();

/** Settings and options are checked, and may name functions that no word of the catalogue gives away. */
function isConfigured({ options: [given], settings }: Rule.RuleContext, { defaultOptions = [] }: Rule.RuleMetaData): boolean {
  if (settings['samesite'] !== undefined) return true;
  if (given === undefined || plain.has(given as object)) return false;
  if (JSON.stringify(given) !== JSON.stringify(defaultOptions[0])) return true;
  plain.add(given as object);
  return false;
}

const ruleOf = (name: string, meta: Rule.RuleMetaData): Rule.RuleModule => ({
  meta,
  create: (context) =>
    isConfigured(context, meta) || mayConcernAny(context.sourceCode.text) ? (engine()[name]?.create(context) ?? {}) : {},
});

/** All rules, by name. */
export const rules: Record<string, Rule.RuleModule> = Object.fromEntries(
  Object.entries(metas()).map(([name, meta]) => [name, ruleOf(name, meta)]),
);
