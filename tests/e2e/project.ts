/** A folder as a user's project: the program, and the packages that it imports. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = fileURLToPath(new URL('../libraries/node_modules', import.meta.url));

/** Packages that are there in several majors. */
const USUAL: Readonly<Record<string, string>> = {
  'cookie': 'cookie-1',
  'express': 'express-5',
  'h3': 'h3-2',
  'iron-session': 'iron-session-8',
  'js-cookie': 'js-cookie-3',
  'koa': 'koa-3',
  'koa-session': 'koa-session-7',
  'react-router': 'react-router-7',
};

export class Project {
  /** It is no part of the checkout: a run leaves nothing there. */
  readonly folder = mkdtempSync(join(tmpdir(), 'samesite-e2e-'));

  /** @param uses folders of tests/libraries/node_modules by the names under which the program imports them */
  constructor(uses: Readonly<Record<string, string>> = {}) {
    if (!existsSync(INSTALLED)) throw new Error(MISSING);
    const modules = join(this.folder, 'node_modules');
    mkdirSync(modules);
    const aliases: Readonly<Record<string, string>> = { ...USUAL, ...uses };
    for (const name of installedPackages()) link(aliases[name] ?? name, join(modules, name));
    for (const [name, folder] of Object.entries(aliases)) link(folder, join(modules, name));
    writeFileSync(join(this.folder, 'package.json'), '{ "private": true }');
  }

  write(file: string, text: string): string {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const MISSING = 'The packages of tests/libraries are not installed: npm ci --prefix tests/libraries';

const installedPackages = (): readonly string[] =>
  readdirSync(INSTALLED)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(INSTALLED, name)).map((one) => `${name}/${one}`) : [name]));

function link(name: string, path: string): void {
  const target = join(INSTALLED, name);
  if (!existsSync(target)) throw new Error(`${MISSING} (${name})`);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) symlinkSync(target, path, 'junction');
}
