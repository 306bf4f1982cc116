/** The presets: one named object each, without `files`, so that they fit any project. What is in them the rules' metas say. */
import type { ESLint, Linter, Rule } from 'eslint';
import type { RuleDocs } from '../model/index.js';

export type ConfigName = 'recommended' | 'strict' | 'audit' | 'all';

type Entry = Linter.RuleSeverity | readonly [Linter.RuleSeverity, ...unknown[]];

/** What a preset makes of a rule, or undefined where it leaves the rule out. */
const PRESETS: Readonly<Record<ConfigName, (docs: RuleDocs) => Entry | undefined>> = {
  recommended: ({ recommended }) => (recommended === false ? undefined : recommended),
  strict: ({ inventory, strict }) => {
    if (inventory) return undefined;
    return strict ? ['error', ...strict] : 'error';
  },
  audit: (docs) => (docs.inventory ? 'warn' : PRESETS.strict(docs)),
  all: () => 'error',
};

export function configsOf(plugin: ESLint.Plugin & { readonly rules: Record<string, Rule.RuleModule> }): Record<ConfigName, Linter.Config> {
  const rulesOf = (preset: ConfigName): Linter.RulesRecord => {
    const entries = Object.entries(plugin.rules).map(([name, { meta }]) => [
      `samesite/${name}`,
      PRESETS[preset](meta?.docs as unknown as RuleDocs),
    ]);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Linter.RulesRecord;
  };
  const config = (name: ConfigName): Linter.Config => ({ name: `samesite/${name}`, plugins: { samesite: plugin }, rules: rulesOf(name) });
  return { recommended: config('recommended'), strict: config('strict'), audit: config('audit'), all: config('all') };
}
