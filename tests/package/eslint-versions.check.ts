/** The packed plugin under the oldest and the newest versions of ESLint that it says it works with. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commonConsumer, consumer, tsconfig } from './consumer.js';
import { Project } from './project.js';
import { bad, config, defined, fixed } from './readme.js';

const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const REPORTS = ['shop.js:2 samesite/require-samesite', 'shop.js:3 samesite/none-requires-secure', 'shop.js:4 samesite/valid-samesite'];

describe.each(['9.22.0', '9.39.5', '10.0.0', '10.15.0'])('ESLint %s', (version) => {
  const project = new Project({ 'shop.js': bad, 'eslint.config.js': config });
  beforeAll(async () => {
    await project.install(`eslint@${version}`, inject('tarball'));
  });
  afterAll(() => {
    project.remove();
  });

  it('reports with the shortest configuration', async () => {
    expect(await project.reports('.')).toEqual(REPORTS);
  });

  it.each([
    ['eslint.config.mjs', defined],
    ['eslint.config.cjs', "const samesite = require('eslint-plugin-samesite');\nmodule.exports = [samesite.configs.recommended];\n"],
    ['renamed.mjs', "import samesite from 'eslint-plugin-samesite';\nimport { defineConfig } from 'eslint/config';\nexport default defineConfig([{ plugins: { samesite }, extends: ['samesite/recommended'] }, samesite.configs.recommended]);\n"],
  ])('reports with %s', async (name, text) => {
    project.write({ [name]: text });
    expect(await project.reports('--config', name, 'shop.js')).toEqual(REPORTS);
  });

  it('has its default options, and takes others', async () => {
    const { stdout } = await project.eslint('--print-config', 'shop.js');
    const { rules } = JSON.parse(stdout) as { rules: Record<string, unknown> };
    expect(rules['samesite/require-samesite']).toEqual([2, { value: 'lax', autofix: true, ignore: [] }]);
    const ignoring = await project.reports('--rule', '{"samesite/require-samesite": ["error", {"ignore": ["^sid$"]}]}', 'shop.js');
    expect(ignoring).toEqual(REPORTS.slice(1));
    const wrong = await project.eslint('--rule', '{"samesite/require-samesite": ["error", {"value": "loose"}]}', 'shop.js');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/samesite\/require-samesite[\s\S]*"value"[\s\S]*lax[\s\S]*loose/);
  });

  it('says the same from its cache, and in several threads', async () => {
    for (let i = 0; i < 2; i++) expect(await project.reports('--cache', 'shop.js')).toEqual(REPORTS);
    // --concurrency came with 9.34.
    if (version !== '9.22.0') expect(await project.reports('--concurrency', '2', 'shop.js', 'eslint.config.js')).toEqual(REPORTS);
  });

  it('fixes what the README says it fixes', async () => {
    project.write({ 'fixed.js': bad });
    const { code, stderr } = await project.eslint('--fix', 'fixed.js');
    expect([code, stderr]).toEqual([0, '']);
    expect(project.read('fixed.js')).toBe(fixed);
  });

  it('type-checks in a configuration, with the declarations of libraries', async () => {
    project.write({ 'check.ts': consumer, 'check.cts': commonConsumer, 'tsconfig.json': tsconfig });
    const { stdout } = await project.node(tsc, '-p', 'tsconfig.json');
    expect(stdout).toBe('');
  });
});
