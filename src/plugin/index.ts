/** The plugin as ESLint loads it. */
import { createRequire } from 'node:module';
import type { Linter, Rule } from 'eslint';
import { configsOf, type ConfigName } from './configs.js';
import { rules } from './rules.js';

// The package's own name leads to its package.json from the sources as well as from the build.
const { name, version } = createRequire(import.meta.url)('eslint-plugin-samesite/package.json') as { name: string; version: string };

export interface SameSitePlugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Record<ConfigName, Linter.Config>;
}

const meta = { name, version, namespace: 'samesite' };

// The configs hold the very plugin that is exported: ESLint takes any other object for a second one of that name.
const plugin: SameSitePlugin = { meta, rules, configs: {} as Record<ConfigName, Linter.Config> };
Object.assign(plugin.configs, configsOf(plugin));

export default plugin;

// `require('eslint-plugin-samesite')` gives the plugin itself, not a module object around it.
export { plugin as 'module.exports' };
