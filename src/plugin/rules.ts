/** The rules as ESLint meets them. */
import type { Rule } from 'eslint';
import { mayConcernAny, type RuleDocs } from '../model/index.js';
import { engine, metas } from './engine.js';

/** Options that are the rule's own defaults: ESLint hands these in as well. */
const plain = new WeakSet<object>();

/** Settings and options are checked, and may name functions that no word of the catalogue gives away. */
function isConfigured({ options, settings }: Rule.RuleContext, defaults: string | undefined): boolean {
  if (settings['samesite'] !== undefined) return true;
  const given: unknown = options[0];
  if (given === undefined || plain.has(given as object)) return false;
  if (JSON.stringify(given) !== defaults) return true;
  plain.add(given as object);
  return false;
}

function ruleOf(name: string, meta: Rule.RuleMetaData): Rule.RuleModule {
  const isAboutContexts = (meta.docs as Partial<RuleDocs> | undefined)?.about?.includes('contexts') === true;
  const defaults = JSON.stringify(meta.defaultOptions?.[0]);
  return {
    meta,
    create: (context) =>
      mayConcernAny(context.sourceCode.text, isAboutContexts) || isConfigured(context, defaults)
        ? (engine()[name]?.create(context) ?? {})
        : NOTHING,
  };
}

const NOTHING: Rule.RuleListener = {};

/** All rules, by name. */
export const rules: Record<string, Rule.RuleModule> = Object.fromEntries(
  Object.entries(metas()).map(([name, meta]) => [name, ruleOf(name, meta)]),
);
