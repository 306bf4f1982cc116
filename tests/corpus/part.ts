/** One part of the packages: each is linted, and what is found must be what is expected. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, packages, parts, versionsOf } from './files.js';
import { readGolden, withoutVerdict, writeGolden, type Found } from './golden.js';
import { lint } from './lint.js';

/** As many as there are files that call this. */
const PARTS = 4;
/** Much more than a file takes on a slow machine: what takes longer hangs. */
const LONGEST = 20_000;

interface Checked extends Found {
  readonly crashes: readonly string[];
  readonly slow: readonly string[];
  readonly unfixed: readonly string[];
}

function check(name: string): Checked {
  const versions = versionsOf(name);
  const linted = filesOf(name).map((file) => ({ at: `${name}/${file.file}`, ...lint(file, versions) }));
  return {
    findings: linted.flatMap(({ findings }) => findings),
    unparsed: linted.filter(({ as }) => as === undefined).map(({ at }) => at),
    crashes: linted.flatMap(({ at, crashes }) => crashes.map((crash) => `${at}: ${crash}`)),
    slow: linted.filter(({ milliseconds }) => milliseconds > LONGEST).map(({ at }) => at),
    unfixed: linted.flatMap(({ at, unfixed }) => (unfixed === undefined ? [] : [`${at}: ${unfixed}`])),
  };
}

/**
 * Defines the tests of one part.
 * @param part from 0 on
 */
export function checkPart(part: number): void {
  const golden = readGolden();
  const found = new Map<string, Found>();

  describe.each(parts(PARTS)[part] ?? [])('%s', (name) => {
    let checked: Checked;
    beforeAll(() => {
      checked = check(name);
      found.set(name, checked);
    });

    it('is read by the rules without a crash, and in time', () => {
      expect(checked.crashes).toEqual([]);
      expect(checked.slow).toEqual([]);
    });

    it('has fixes that leave code which parses, and which nothing changes again', () => {
      expect(checked.unfixed).toEqual([]);
    });

    it.skipIf(process.env['UPDATE_GOLDEN'])('has the findings that are expected', () => {
      expect(checked.findings).toEqual(golden.findings.filter((one) => one.package === name).map(withoutVerdict));
      expect(checked.unparsed).toEqual(golden.unparsed.filter((file) => file.startsWith(`${name}/`)));
    });
  });

  afterAll(() => {
    if (process.env['UPDATE_GOLDEN']) writeGolden(found, Object.keys(packages));
  });
}
