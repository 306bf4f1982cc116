/** What is in the package, as far as it can be seen without installing it. The build must be there (`npm test` makes it). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'espree';
import type { Program } from 'estree';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Record<string, Record<string, string> | undefined>;
const run = (type: 'module' | 'commonjs', program: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [`--input-type=${type}`, '--eval', program], { cwd: root, encoding: 'utf8' }));

describe('the package', () => {
  it('needs nothing but ESLint', () => {
    expect(manifest['dependencies']).toBeUndefined();
    expect(Object.keys(manifest['peerDependencies'] ?? {})).toEqual(['eslint']);
    expect(Object.keys(manifest['optionalDependencies'] ?? {})).toEqual(['tldts']);
  });

  it('imports nothing but a module of Node, and loads no other file than its package.json', () => {
    const code = readFileSync(`${root}/dist/src/plugin/index.js`, 'utf8');
    const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as Program;
    const imported = body.flatMap((statement) => (statement.type === 'ImportDeclaration' ? [statement.source.value] : []));
    expect(imported).toEqual(['node:module']);
    const loaded = run('module', "await import('eslint-plugin-samesite'); const { default: { _cache } } = await import('node:module'); console.log(JSON.stringify(Object.keys(_cache)))");
    expect(loaded).toEqual([expect.stringMatching(/[\\/]package\.json$/)]);
  });

  it('loads what answers for its rules with the first file that may concern one, and never TypeScript', () => {
    const program = `
      import { createRequire } from 'node:module';
      import { Linter } from 'eslint';
      import samesite from 'eslint-plugin-samesite';
      const { _cache } = createRequire(import.meta.url)('node:module');
      const ours = () => Object.keys(_cache).filter((file) => !/node_modules/.test(file) || /node_modules.typescript/.test(file)).map((file) => file.split(/[\\\\/]/).at(-1));
      const lint = (code) => { new Linter().verify(code, [samesite.configs.recommended]); return ours(); };
      console.log(JSON.stringify([lint('res.send(x);'), lint("res.cookie('a', 'b');")]));
    `;
    expect(run('module', program)).toEqual([['package.json'], ['package.json', 'engine.cjs']]);
  });

  it('is one object, however it is loaded', () => {
    const same = "import { createRequire } from 'node:module'; import plugin from 'eslint-plugin-samesite'; const required = createRequire(import.meta.url)('eslint-plugin-samesite'); ";
    expect(run('module', `${same} console.log(JSON.stringify(plugin === required))`)).toBe(true);
    expect(run('commonjs', "console.log(JSON.stringify(require('eslint-plugin-samesite').meta))")).toEqual({
      name: 'eslint-plugin-samesite',
      version: manifest['version'],
      namespace: 'samesite',
    });
  });

  it('gives every configuration the very object that users register', () => {
    const program = "import plugin from 'eslint-plugin-samesite'; console.log(JSON.stringify(Object.values(plugin.configs).map(({ plugins }) => plugins.samesite === plugin)))";
    expect(run('module', program)).toEqual([true, true, true, true]);
  });
});
