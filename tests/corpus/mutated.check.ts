/** Published files that speak of cookies, with tokens in the wrong places: no rule crashes, and fixes parse and stay. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, mutated, takesIt } from '../mutated.js';
import { filesOf, packages, textOf } from './files.js';

const given = process.env;
const runs = { numRuns: Number(given['RUNS'] ?? 200), seed: Number(given['SEED'] ?? 1), endOnFailure: true };
/** Long files take long, and say no more. */
const LONGEST = 30_000;

const texts = Object.keys(packages)
  .flatMap(filesOf)
  .map((file) => ({ name: `${file.package}/${file.file}`, text: textOf(file) }))
  .filter(({ text }) => text.length < LONGEST && /cookie|credentials/i.test(text));

describe.skipIf(given['UPDATE_GOLDEN'])('a published file with tokens in the wrong places', () => {
  it('gets an answer, and fixes that parse and stay', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), changes, ({ name, text }, list) => {
        const code = mutated(text, list);
        if (code === undefined) return;
        taken += 1;
        takesIt(code, name.replace(/^.*\//, ''));
      }),
      runs,
    );
    expect(taken).toBeGreaterThan(runs.numRuns / 2);
  }, 60_000 + runs.numRuns * 500);
});
