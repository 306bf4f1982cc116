/** Which version of a package a file uses: as the settings say, or as it is installed beside the file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Range } from '../catalog/index.js';

/** Versions by package, for each folder: read once. */
const installed = new Map<string, Map<string, string | undefined>>();

/**
 * The version of a package that Node finds from a file: in the nearest `node_modules` that has it.
 * @param filename the path of the linted file; nothing is looked up for one that is not absolute, such as `<input>`
 */
export function installedVersion(filename: string, packageName: string): string | undefined {
  return path.isAbsolute(filename) ? versionFrom(path.dirname(filename), packageName) : undefined;
}

function versionFrom(folder: string, packageName: string): string | undefined {
  const known = installed.get(folder) ?? new Map<string, string | undefined>();
  installed.set(folder, known);
  if (!known.has(packageName)) {
    const parent = path.dirname(folder);
    known.set(packageName, versionIn(folder, packageName) ?? (parent === folder ? undefined : versionFrom(parent, packageName)));
  }
  return known.get(packageName);
}

function versionIn(folder: string, packageName: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'node_modules', packageName, 'package.json'), 'utf8'));
    const { version } = manifest as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

/** One to three numbers; what stands behind them (`-beta.1`) does not count. */
export const VERSION = /^\d+(?:\.\d+){0,2}(?:[-+].*)?$/;

const numbersOf = (version: string): readonly number[] => (/^[\d.]*/.exec(version)?.[0] ?? '').split('.').map(Number);

/**
 * Whether a version is in a range.
 * @param version `11.1.5`; numbers that are left out stand for the newest: `11` is the newest 11
 * @throws Error where the range is none: `'>=11.1'`, `'>=2 <4'`
 */
export function isInRange(version: string, range: Range): boolean {
  const own = numbersOf(version);
  const comparisons = range.split(' ').map((text) => {
    const { operator, wanted = '' } = /^(?<operator><|>=)(?<wanted>\d+(?:\.\d+){0,2})$/.exec(text)?.groups ?? {};
    if (operator === undefined) throw new Error(`"${range}" is no range of versions`);
    return { isBelow: operator === '<', wanted: numbersOf(wanted) };
  });
  return comparisons.every(({ isBelow, wanted }) => order(own, wanted) < 0 === isBelow);
}

/** Negative where a version comes before the first one of another. */
function order(version: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < 3; i++) {
    const difference = (version[i] ?? Infinity) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
