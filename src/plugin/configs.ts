/** The shipped configurations: one named object each, without `files`, so that they fit any project. */
import type { ESLint, Linter } from 'eslint';

export type ConfigName = 'recommended' | 'strict' | 'all';

const RECOMMENDED = {
  'samesite/require-samesite': 'error',
  'samesite/none-requires-secure': 'error',
  'samesite/valid-samesite': 'error',
  'samesite/valid-credentials': 'error',
  'samesite/no-wildcard-credentials': 'error',
  'samesite/cross-site-credentials': 'warn',
} satisfies Linter.RulesRecord;

export function configsOf(plugin: ESLint.Plugin): Record<ConfigName, Linter.Config> {
  const everything = (): Linter.RulesRecord =>
    Object.fromEntries(Object.keys(plugin.rules ?? {}).map((name) => [`samesite/${name}`, 'error']));
  const config = (name: ConfigName, rules: Linter.RulesRecord): Linter.Config => ({
    name: `samesite/${name}`,
    plugins: { samesite: plugin },
    rules,
  });
  return {
    recommended: config('recommended', RECOMMENDED),
    strict: config('strict', everything()),
    all: config('all', everything()),
  };
}
