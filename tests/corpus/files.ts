/** Which files of which packages are linted: one build of each, and nothing that is a test. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const installed = path.join(here, 'node_modules');

/** The folders and files of each package that are read. */
export const packages = JSON.parse(readFileSync(path.join(here, 'packages.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;

export interface CorpusFile {
  readonly package: string;
  /** Below the package, with slashes. */
  readonly file: string;
}

/** Code by its name, but not declarations of types. */
const CODE = /(?<!\.d)\.[cm]?[jt]sx?$/;
/** Tests set cookies that no browser sees; builds beside the one that is read say everything twice. */
const LEFT_OUT =
  /(?:^|\/)(?:\..*|node_modules|tests?|__tests__|__mocks__|spec|e2e|cypress|benchmarks?|cjs|commonjs|umd)\/|(?:^|\/)test-(?:helpers|utils|support|lib)[./]|\.(?:test|spec|tst|min|stories)\.\w+$/;
const LARGEST = 2_000_000;
/** Of files that differ in nothing but this, the first is read. */
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.mjs', '.js', '.jsx', '.cts', '.cjs'];

function below(folder: string, at: string): string[] {
  return readdirSync(path.join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const file = at === '' ? entry.name : `${at}/${entry.name}`;
    if (LEFT_OUT.test(entry.isDirectory() ? `${file}/` : file)) return [];
    return entry.isDirectory() ? below(folder, file) : CODE.test(file) ? [file] : [];
  });
}

const withoutExtension = (file: string): string => file.replace(/\.\w+$/, '');
const rank = (file: string): number => EXTENSIONS.indexOf(path.extname(file));

/** The files of a package, in the order of their names. */
export function filesOf(name: string): readonly CorpusFile[] {
  const folder = path.join(installed, name);
  const found = (packages[name] ?? []).flatMap((root) => {
    if (root === '.') return below(folder, '');
    return statSync(path.join(folder, root)).isDirectory() ? below(folder, root) : [root];
  });
  const chosen = new Map<string, string>();
  for (const file of found) {
    const known = chosen.get(withoutExtension(file));
    if (known === undefined || rank(file) < rank(known)) chosen.set(withoutExtension(file), file);
  }
  return [...chosen.values()]
    .filter((file) => statSync(path.join(folder, file)).size <= LARGEST)
    .sort()
    .map((file) => ({ package: name, file }));
}

export const textOf = ({ package: name, file }: CorpusFile): string => readFileSync(path.join(installed, name, file), 'utf8');

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The versions that a package is written for: the first ones of `^1.2.3`, `~1.2.3` and `1.2.3`. */
export function versionsOf(name: string): Readonly<Record<string, string>> {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(installed, name, 'package.json'), 'utf8')) as Manifest;
  const ranges = Object.entries({ ...peerDependencies, ...dependencies });
  return Object.fromEntries(
    ranges.flatMap(([dependency, range]) => {
      const version = /^[\^~]?(?<version>\d+(?:\.\d+){0,2})$/.exec(range)?.groups?.['version'];
      return version === undefined ? [] : [[dependency, version]];
    }),
  );
}

/** The packages in parts of about the same size, for as many workers. */
export function parts(count: number): readonly (readonly string[])[] {
  const sizes = Object.keys(packages).map((name) => ({
    name,
    size: filesOf(name).reduce((sum, { file }) => sum + statSync(path.join(installed, name, file)).size, 0),
  }));
  sizes.sort((a, b) => b.size - a.size);
  const filled = Array.from({ length: count }, () => ({ names: [] as string[], size: 0 }));
  for (const { name, size } of sizes) {
    const least = filled.reduce((a, b) => (b.size < a.size ? b : a));
    least.names.push(name);
    least.size += size;
  }
  return filled.map(({ names }) => names.sort());
}
