/** Other readers of the same reports: machine formats, and oxlint, which runs ESLint plugins as they are. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Project } from './project.js';
import { bad, config, fixed } from './readme.js';

const project = new Project({
  'shop.js': bad,
  'eslint.config.js': config,
  '.oxlintrc.json': {
    jsPlugins: ['eslint-plugin-samesite'],
    categories: { correctness: 'off' },
    rules: Object.fromEntries(['require-samesite', 'none-requires-secure', 'valid-samesite', 'cross-site-credentials'].map((name) => [`samesite/${name}`, 'error'])),
  },
});
beforeAll(async () => {
  await project.install('eslint@10.15.0', 'oxlint@1.94.0', '@microsoft/eslint-formatter-sarif@3.1.0', inject('tarball'));
});
afterAll(() => {
  project.remove();
});

describe('ESLint', () => {
  it('writes SARIF with the page of each rule, and the weakness that it prevents', async () => {
    const { stdout } = await project.eslint('--format', '@microsoft/eslint-formatter-sarif', 'shop.js');
    const { runs } = JSON.parse(stdout) as { runs: [{ results: { ruleId: string }[]; tool: { driver: { rules: { id: string; helpUri: string; properties: { category: string } }[] } } }] };
    expect(runs[0].results.map(({ ruleId }) => ruleId)).toEqual(['samesite/require-samesite', 'samesite/none-requires-secure', 'samesite/valid-samesite']);
    const { rules } = runs[0].tool.driver;
    for (const { id, helpUri } of rules) expect(helpUri).toContain(`docs/rules/${id.replace('samesite/', '')}.md`);
    expect(Object.fromEntries(rules.map(({ id, properties: { category } }) => [id, category]))).toMatchObject({
      'samesite/require-samesite': 'CWE-1275, CWE-352, WSTG-SESS-02, WSTG-SESS-05',
      'samesite/none-requires-secure': 'CWE-614, WSTG-SESS-02',
    });
  });

  it('writes JSON with the rules beside the reports', async () => {
    const { stdout } = await project.eslint('--format', 'json-with-metadata', 'shop.js');
    const { metadata } = JSON.parse(stdout) as { metadata: { rulesMeta: Record<string, { docs: { description: string } }> } };
    expect(metadata.rulesMeta['samesite/require-samesite']?.docs.description).toMatch(/SameSite/);
  });

  it('finds nothing twice: what it is told to suppress stays quiet', async () => {
    await project.eslint('--suppress-all', '--suppressions-location', 'suppressions.json', 'shop.js');
    const { code, stdout } = await project.eslint('--suppressions-location', 'suppressions.json', 'shop.js');
    expect([code, stdout]).toEqual([0, '']);
  });
});

describe('oxlint', () => {
  const oxlint = (...args: string[]) => project.node('node_modules/oxlint/bin/oxlint', ...args);

  it('runs the same rules', async () => {
    const { stdout } = await oxlint('--format', 'json', 'shop.js');
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['samesite(none-requires-secure)', 'samesite(require-samesite)', 'samesite(valid-samesite)']);
  });

  it('fixes the same', async () => {
    project.write({ 'fixed.js': bad });
    const { code, stdout } = await oxlint('--fix', 'fixed.js');
    expect([code, stdout.replace(/\d+/g, 'n')]).toEqual([0, expect.stringContaining('n errors')]);
    expect(project.read('fixed.js')).toBe(fixed);
  });
});
