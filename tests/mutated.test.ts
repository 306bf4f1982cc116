/** The rules on programs that nobody wrote and the TypeScript parser takes; RUNS=20000 SEED=7 looks longer and elsewhere. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, mutated, takesIt } from './mutated.js';

const given = process.env;
const runs = { numRuns: Number(given['RUNS'] ?? 250), seed: Number(given['SEED'] ?? 1), endOnFailure: true };

const FOLDERS = ['field/cases/', 'field/fixes/', 'e2e/programs/', 'e2e/programs/client/'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url)).filter((name) => /\.[cm]?[jt]sx?$/.test(name)).map((name) => folder + name),
);

describe('a program with tokens in the wrong places', () => {
  it('gets an answer, and fixes that parse and stay', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (file, list) => {
        const code = mutated(readFileSync(new URL(file, import.meta.url), 'utf8'), list);
        if (code === undefined) return;
        taken += 1;
        takesIt(code, file.replace(/\.[cm]?js$/, '.js').replace(/^.*\//, ''));
      }),
      runs,
    );
    // Enough of them are programs still.
    expect(taken).toBeGreaterThan(runs.numRuns / 2);
  }, 60_000 + runs.numRuns * 200);
});
