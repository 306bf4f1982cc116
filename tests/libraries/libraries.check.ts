/** The real packages against the catalogue: what they emit must be what the plugin predicts. See README.md. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { disagreements, type Subject } from './predictions.js';

const here = path.dirname(fileURLToPath(import.meta.url));
if (!existsSync(path.join(here, 'node_modules'))) throw new Error('The packages are not installed: npm ci --prefix tests/libraries');

/** `LIBRARIES=express,hono`: these files only. */
const only = process.env['LIBRARIES']?.split(',') ?? [];
const output = execFileSync(process.execPath, [path.join(here, 'run.mjs'), ...only], { encoding: 'utf8', maxBuffer: 1 << 27 });
const subjects = JSON.parse(output) as readonly Subject[];

const titleOf = ({ file, index, installed, version, record }: Subject): string =>
  `${file.replace('.mjs', '')} ${index + 1}: ${installed}@${version} (${record})`;

it('runs something', () => {
  expect(subjects.length).toBeGreaterThan(0);
});

describe.each(subjects.map((subject) => [titleOf(subject), subject] as const))('%s', (_, subject) => {
  if (subject.skipped !== undefined) {
    it.skip(subject.skipped);
    return;
  }

  if (subject.recorded === undefined) {
    it('is installed in the version that was read', () => {
      expect(subject.failed).toBeUndefined();
      expect(subject.installedVersion).toBe(subject.version);
    });
  }

  it('sets a cookie in some case', () => {
    expect(subject.cases.filter(({ emitted }) => emitted)).not.toEqual([]);
  });

  it.each(subject.cases.map((one) => [one.name, one] as const))('%s', (__, one) => {
    const found = disagreements(subject, one);
    // A message that vitest does not shorten.
    if (found.length > 0) throw new Error(found.join('\n'));
  });
});
