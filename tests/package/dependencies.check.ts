/** What installing the plugin brings along: nothing that it needs, one package that it can use. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { consumer, tsconfig, withTypescriptEslint } from './consumer.js';
import { Project } from './project.js';
import { bad, config } from './readme.js';

const projects: Project[] = [];
const project = (files: Record<string, string | object>): Project => {
  const made = new Project(files);
  projects.push(made);
  return made;
};
afterAll(() => {
  for (const made of projects) made.remove();
});

describe('an installation', () => {
  it('beside TypeScript 7 holds one TypeScript and nothing of typescript-eslint', async () => {
    const user = project({ 'shop.js': bad, 'eslint.config.js': config, 'check.ts': consumer, 'tsconfig.json': tsconfig });
    await user.install('eslint@10.15.0', 'typescript@7.0.2', inject('tarball'));
    const names = user.installed();
    expect(names.filter((name) => name === 'typescript')).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('@typescript-eslint/'))).toEqual([]);
    expect(await user.reports('shop.js')).toHaveLength(3);
    const { stdout } = await user.node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
    expect(stdout).toBe('');
  });

  it('adds tldts to ESLint, and without optional packages nothing at all', async () => {
    const user = project({ 'eslint.config.js': config });
    await user.install('eslint@10.15.0');
    const before = new Set(user.installed());
    await user.install(inject('tarball'));
    expect(user.installed().filter((name) => !before.has(name)).sort()).toEqual(['eslint-plugin-samesite', 'tldts', 'tldts-core']);
  });

  it('works without tldts, and says so where it is asked for registrable domains', async () => {
    const user = project({ 'shop.js': bad, 'eslint.config.js': config });
    await user.install('eslint@10.15.0', inject('tarball'));
    for (const name of ['tldts', 'tldts-core']) rmSync(path.join(user.folder, 'node_modules', name), { recursive: true });
    expect(await user.reports('shop.js')).toHaveLength(3);
    user.write({
      'request.js': "fetch('https://api.example.org/', { credentials: 'include' });\n",
      'site.mjs': "import samesite from 'eslint-plugin-samesite';\nexport default [samesite.configs.recommended, { settings: { samesite: { site: 'example.com' } } }];\n",
    });
    const { code, stderr } = await user.eslint('--config', 'site.mjs', 'request.js');
    expect(code).toBe(2);
    expect(stderr).toMatch(/tldts/);
  });

  it('type-checks with typescript-eslint', async () => {
    const user = project({ 'check.ts': withTypescriptEslint, 'tsconfig.json': { ...tsconfig, compilerOptions: { ...tsconfig.compilerOptions, skipLibCheck: true } } });
    await user.install('eslint@10.15.0', 'typescript@6.0.3', 'typescript-eslint@8.73.0', inject('tarball'));
    const { stdout } = await user.node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
    expect(stdout).toBe('');
  });
});
