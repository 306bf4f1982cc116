/**
 * What the rules say of a program against what the program does: generated programs are run under every assignment of
 * their conditions, and every report, fix and suggestion must agree with the cookies that come out.
 */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fixesHold, isComplete, isSound, suggestionsHold } from './laws.js';
import { Observed, lint, type Message } from './observed.js';
import { withOptions, withText, type Program } from './programs.js';

/** Repeat a failure with its seed, or look longer: SEED=1 RUNS=5000 npx vitest run tests/evaluation */
const given = process.env;
const runs = { numRuns: Number(given['RUNS'] ?? 250), seed: Number(given['SEED'] ?? 265), endOnFailure: false };

describe.each([['options', withOptions], ['text', withText]] as const)('cookies set by %s', (_, programs) => {
  const holds = (check: (program: Observed, messages: readonly Message[], complete: boolean) => void): void => {
    const property = fc.property(programs, ({ code, complete }: Program) => {
      check(new Observed(code), lint(code), complete);
    });
    fc.assert(property, runs);
  };

  it('are reported only where a run of the program has the defect, under the conditions that the message names', () => {
    holds((program, messages, complete) => messages.forEach((message) => isSound(program, message, complete)));
  });

  it('are reported wherever a run of the program has the defect', () => {
    holds((program, messages, complete) => complete && isComplete(program, messages));
  });

  it('are fixed without a change to any other attribute or run', () => {
    holds(fixesHold);
  });

  it('get suggestions that do what they say', () => {
    holds(suggestionsHold);
  });
});
