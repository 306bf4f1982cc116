/** The plugin as users meet it: its shape, its configs, its errors, and what importing it loads. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter, type Rule } from 'eslint';
import { defineConfig } from 'eslint/config';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RuleDocs } from '../src/model/index.js';
import samesite from '../src/plugin/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const CODE = "res.cookie('sid', id);\nfetch('https://api.example.com', { credentials: 'include' });\n";

describe('the plugin', () => {
  it('says who it is', () => {
    const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string };
    expect(samesite.meta).toEqual({ name, version, namespace: 'samesite' });
  });

  it.each(Object.entries(samesite.rules))('%s has what ESLint and its users need', (_, { meta }: Rule.RuleModule) => {
    expect(meta?.docs?.description).toMatch(/^[A-Z].*[^.]$/);
    expect(meta?.schema).toBeInstanceOf(Array);
    expect(meta?.languages).toBeUndefined();
    for (const text of Object.values(meta?.messages ?? {})) expect(text).toMatch(/[.`}]$/);
  });

  it('has four presets: one named object each, without `files`', () => {
    expect(Object.keys(samesite.configs)).toEqual(['recommended', 'strict', 'audit', 'all']);
    for (const [name, config] of Object.entries(samesite.configs)) {
      expect(Array.isArray(config)).toBe(false);
      expect(config.name).toBe(`samesite/${name}`);
      expect(config.plugins?.['samesite']?.rules).toBe(samesite.rules);
      expect(config).not.toHaveProperty('files');
    }
  });

  /** Rules that list what a review must look at. */
  const INVENTORY: readonly string[] = ['cross-site-embed'];
  const severityOf = (entry: Linter.RuleEntry | undefined): unknown => (Array.isArray(entry) ? entry[0] : entry);
  const sorted = (names: readonly string[]): string[] => [...names].sort();
  const withSeverity = (preset: keyof typeof samesite.configs, severity: string): string[] =>
    sorted(Object.entries(samesite.configs[preset].rules ?? {}).filter(([, entry]) => severityOf(entry) === severity).map(([name]) => name.replace('samesite/', '')));
  const ALL = Object.keys(samesite.rules);

  it('recommends as errors what is wrong on every site, and as warnings what depends on the site', () => {
    expect(withSeverity('recommended', 'error')).toEqual([
      'no-unstorable-cookie',
      'no-wildcard-credentials',
      'none-requires-secure',
      'partitioned-requires-secure',
      'require-samesite',
      'valid-cookie-prefix',
      'valid-credentials',
      'valid-samesite',
    ]);
    expect(withSeverity('recommended', 'warn')).toEqual(['cross-site-credentials', 'no-user-agent-sniffing']);
  });

  it('strict has all rules as errors but for the inventory', () => {
    expect(withSeverity('strict', 'error')).toEqual(sorted(ALL.filter((name) => !INVENTORY.includes(name))));
    expect(withSeverity('strict', 'warn')).toEqual([]);
    expect(samesite.configs.strict.rules?.['samesite/cross-site-credentials']).toEqual(['error', { unknownUrls: true }]);
  });

  it('audit is strict and the inventory as warnings', () => {
    const inventory = Object.fromEntries(INVENTORY.map((name) => [`samesite/${name}`, 'warn']));
    expect(samesite.configs.audit.rules).toEqual({ ...samesite.configs.strict.rules, ...inventory });
  });

  it('all has every rule as an error, with its defaults', () => {
    expect(samesite.configs.all.rules).toEqual(Object.fromEntries(ALL.map((name) => [`samesite/${name}`, 'error'])));
  });

  it('options in a preset are options of the rule', () => {
    for (const config of Object.values(samesite.configs)) expect(() => new Linter().verify(CODE, [config])).not.toThrow();
  });

  it.each(Object.entries(samesite.rules))('%s names the weaknesses that it prevents', (_, { meta }: Rule.RuleModule) => {
    const { cwe, owasp = [] } = meta?.docs as unknown as RuleDocs;
    expect(cwe?.length).toBeGreaterThan(0);
    for (const list of [cwe, owasp]) expect(new Set(list).size).toBe(list?.length);
  });
});

describe('in a config', () => {
  const found = async (config: Linter.Config[]): Promise<string[]> => {
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
    const [result] = await eslint.lintText(CODE, { filePath: 'app.js' });
    return result!.messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  };
  const both = ['samesite/require-samesite 2', 'samesite/cross-site-credentials 1'];

  it('as an element of the array', async () => {
    expect(await found([samesite.configs.recommended])).toEqual(both);
  });

  it('through `extends` of defineConfig', async () => {
    expect(await found(defineConfig({ plugins: { samesite }, extends: ['samesite/recommended'] }))).toEqual(both);
  });

  it('under another key, thanks to its namespace', async () => {
    const config = defineConfig({ plugins: { cookies: samesite }, extends: ['cookies/recommended'] });
    expect(await found(config)).toEqual(both.map((one) => one.replace('samesite/', 'cookies/')));
  });

  it('with parsers that give no scopes it is silent', () => {
    const parser: Linter.Parser = {
      parseForESLint: () => ({ ast: { type: 'Program', sourceType: 'module', body: [], tokens: [], comments: [], range: [0, 1], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } } } }),
    };
    expect(new Linter().verify('cookie credentials', [samesite.configs.all, { languageOptions: { parser } }])).toEqual([]);
  });
});

describe('mistakes in a config are explained', () => {
  const lint = (rules: Linter.RulesRecord, settings: Record<string, unknown> = {}): Linter.LintMessage[] =>
    new Linter().verify(CODE, [{ plugins: { samesite }, rules, settings }]);

  it.each<[string, Linter.RulesRecord, RegExp]>([
    ['a value', { 'samesite/require-samesite': ['error', { value: 'Lax' }] }, /the option "value" must be "lax", "strict" or "none"; it is "Lax"/],
    ['an unknown option', { 'samesite/require-samesite': ['error', { values: 'lax' }] }, /Unexpected property "values"[^]*"value", "autofix", "ignore"/],
    ['a type', { 'samesite/require-samesite': ['error', { autofix: 'no' }] }, /the option "autofix" must be true or false; it is "no"/],
    ['a pattern', { 'samesite/require-samesite': ['error', { ignore: ['('] }] }, /the option "ignore" must be an array of regular expressions as strings[^]*it is \["\("\]/],
    ['options of a rule without any', { 'samesite/none-requires-secure': ['error', {}] }, /should NOT have more than 0 items/],
    ['options of cross-site-credentials', { 'samesite/cross-site-credentials': ['error', { allow: 'x' }] }, /the option "allow" must be an array of origins or hosts[^]*it is "x"/],
  ])('%s', (_, rules, message) => {
    expect(() => lint(rules)).toThrow(message);
  });

  it('settings', () => {
    const rules: Linter.RulesRecord = { 'samesite/require-samesite': 'error' };
    expect(() => lint(rules, { samesite: { sites: 'x' } })).toThrow('eslint-plugin-samesite: settings.samesite.sites is unknown. Allowed keys: "site", "versions", "apis".');
    expect(() => lint(rules, { samesite: { site: 'a/b' } })).toThrow('settings.samesite.site holds "a/b"');
  });
});

it('code that does not parse gets the error of ESLint alone', () => {
  const messages = new Linter().verify("res.cookie('a', {", [samesite.configs.recommended]);
  expect(messages).toMatchObject([{ fatal: true, ruleId: null }]);
});

describe('the built plugin', () => {
  const entry = `${root}dist/src/plugin/index.js`;
  const run = (code: string): unknown => JSON.parse(execFileSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' }));

  beforeAll(() => {
    if (!existsSync(entry)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
  }, 240_000);

  it('loads nothing but itself and Node.js', () => {
    const loaded = run(`
      const { registerHooks } = require('node:module');
      const resolved = [];
      if (registerHooks) registerHooks({ resolve(name, context, next) { const found = next(name, context); resolved.push(found.url); return found; } });
      import('./dist/src/plugin/index.js').then(() => console.log(JSON.stringify([...resolved, ...Object.keys(require.cache)])));
    `) as string[];
    // Every package of ours is CommonJS or has such an entry, so that Node.js 20, which has no such hooks, lists it as well.
    expect(loaded.filter((url) => url.includes('node_modules'))).toEqual([]);
  });

  it('is what `require` gives', () => {
    const shape = run(`
      const plugin = require('eslint-plugin-samesite');
      console.log(JSON.stringify({ keys: Object.keys(plugin), rules: Object.keys(plugin.rules) }));
    `);
    expect(shape).toEqual({ keys: ['meta', 'rules', 'configs'], rules: Object.keys(samesite.rules) });
  });

  it('is the default export', () => {
    expect(run("import('eslint-plugin-samesite').then((m) => console.log(JSON.stringify(m.default === m['module.exports'] && m.default.meta)));")).toEqual(samesite.meta);
  });
});
