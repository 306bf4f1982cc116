/** A user's project in an empty folder: what is installed there, what its files say, and what a command makes of them. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const isWindows = process.platform === 'win32';

/** What `npm run` tells its children about this package must not reach a project of its own. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|config_local)|^(?:NODE_OPTIONS|VITEST|TEST|NODE_ENV)/.test(name))),
  PATH: path.dirname(process.execPath) + path.delimiter + (process.env['PATH'] ?? ''),
});

function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows && command === 'npm' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** @throws Error with what npm said, where it fails */
export async function npm(args: readonly string[], cwd: string): Promise<Outcome> {
  const outcome = await run('npm', args, cwd);
  if (outcome.code !== 0) throw new Error(`npm ${args.join(' ')}\n${outcome.stderr}\n${outcome.stdout}`);
  return outcome;
}

export class Project {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'samesite-user-')));

  /** @param files by path; objects are written as JSON */
  constructor(files: Readonly<Record<string, string | object>> = {}) {
    this.write({ 'package.json': { name: 'user', version: '1.0.0', private: true, type: 'module' }, ...files });
  }

  write(files: Readonly<Record<string, string | object>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
    }
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** @param packages as npm takes them: `eslint@10.15.0`, the path of a tarball; options too */
  async install(...packages: readonly string[]): Promise<void> {
    await npm(['install', '--prefix', this.folder, '--prefer-offline', '--no-audit', '--no-fund', '--save-exact', ...packages], this.folder);
  }

  /** Runs a script of Node. */
  node(...args: readonly string[]): Promise<Outcome> {
    return run(process.execPath, args, this.folder);
  }

  eslint(...args: readonly string[]): Promise<Outcome> {
    return this.node('node_modules/eslint/bin/eslint.js', ...args);
  }

  /** The rules that report, in the order of their reports, as `file:line rule`. */
  async reports(...args: readonly string[]): Promise<string[]> {
    return found(await this.eslint(...args, '--format', 'json'));
  }

  /** The names of all installed packages, each as often as it is installed. */
  installed(): string[] {
    const { packages } = JSON.parse(this.read('package-lock.json')) as { packages: Record<string, { optional?: boolean }> };
    return Object.keys(packages).flatMap((key) => /.*node_modules\/(.+)$/.exec(key)?.[1] ?? []);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly line: number; readonly ruleId: string | null; readonly message: string }[];
}

/** @throws Error where ESLint did not come to a result */
function found({ stdout, stderr }: Outcome): string[] {
  if (!stdout.startsWith('[')) throw new Error(stderr || stdout || 'ESLint said nothing');
  return (JSON.parse(stdout) as FileResult[]).flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${path.basename(filePath)}:${line} ${ruleId ?? message}`),
  );
}
