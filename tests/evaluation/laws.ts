/** What must hold between a program, the cookies that it sends, and what the rules say of it. */
import { expect } from 'vitest';
import { Observed, RULES, apply, fixAll, isDefect, type Message, type RuleName } from './observed.js';
import type { Sent } from './run.js';

const show = (code: string, about: unknown): string => `${code}\n${JSON.stringify(about)}`;

/** Where the lifetime may be hidden, it is left open whether the cookie is deleted. */
export function isSound(program: Observed, message: Message, complete: boolean): void {
  const sent = program.sent(message.cookie).map((one) => one && { ...one, deletes: complete && one.deletes });
  const { runs: told, certain } = program.runsOf(message);
  const set = told.filter((i) => sent[i] !== undefined);
  const wrong = set.filter((i) => isDefect(message.rule, sent[i]));
  expect(wrong.length, show(program.code, { message: message.message, sent })).toBeGreaterThan(0);
  if (certain) expect(wrong, show(program.code, { message: message.message, 'a condition of the message does not suffice': sent })).toEqual(set);
}

export function isComplete(program: Observed, messages: readonly Message[]): void {
  for (const name of program.names) {
    const byScript = new RegExp(`/\\*probe ${name}\\*/\\s.*\\bdocument\\.cookie = `).test(program.code);
    for (const rule of RULES) {
      // A browser does not store what a script sets with HttpOnly: another rule says so.
      const counts = (sent: Sent | undefined): boolean => isDefect(rule, sent) && !(byScript && sent?.rest.includes('httponly'));
      const defects = program.sent(name).filter(counts).length;
      const found = messages.some((message) => message.rule === rule && message.cookie === name);
      expect(found || defects === 0, show(program.code, { 'not reported': rule, name, sent: program.sent(name) })).toBe(true);
    }
  }
}

/** @param mend what a run may become of one that had the defect; runs without it stay as they were */
function changesOnly(before: Observed, after: Observed, cookie: string, rule: RuleName, mend: (was: Sent, is: Sent) => boolean, strict: boolean): void {
  for (const name of before.names) {
    const is = after.sent(name);
    for (const [i, was] of before.sent(name).entries()) {
      const now = is[i];
      const about = show(after.code, { name, inputs: before.assignments[i], was, now });
      if (name !== cookie || !was || !now) expect(now, about).toEqual(was);
      // A run that deletes the cookie may get the SameSite too.
      else if (rule === 'require-samesite' && was.deletes && was.sameSite === undefined) expect(now.rest, about).toBe(was.rest);
      else if (isDefect(rule, was)) expect(mend(was, now) || same(was, now), about).toBe(true);
      else expect(strict ? same(was, now) : now.rest === was.rest, about).toBe(true);
    }
  }
}

const same = (a: Sent, b: Sent): boolean => a.sameSite === b.sameSite && a.secure === b.secure && a.rest === b.rest;

/** @param complete nothing of the program is hidden: what is left after all fixes is right in every run */
export function fixesHold(program: Observed, messages: readonly Message[], complete: boolean): void {
  for (const message of messages) {
    if (!message.fix) continue;
    const after = new Observed(apply(program.code, message.fix), program.assignments);
    const mend = (was: Sent, is: Sent): boolean =>
      is.rest === was.rest && (message.rule === 'require-samesite' ? is.sameSite === 'lax' && is.secure === was.secure : is.secure && is.sameSite === 'none');
    changesOnly(program, after, message.cookie, message.rule, mend, true);
  }
  for (const rule of RULES) {
    const fixed = messages.filter((message) => message.rule === rule && message.fix).map(({ cookie }) => cookie);
    if (fixed.length === 0) continue;
    const { output, messages: left } = fixAll(program.code, rule);
    expect(left.filter(({ cookie }) => fixed.includes(cookie)), show(output, 'after all fixes')).toEqual([]);
    const after = new Observed(output, program.assignments);
    if (complete) for (const name of fixed) expect(after.sent(name).some((sent) => isDefect(rule, sent)), show(output, 'after all fixes')).toBe(false);
  }
}

/** What each suggestion promises of a run with the defect. */
const PROMISES: Readonly<Record<string, (was: Sent, is: Sent) => boolean>> = {
  'Add SameSite=Lax': (was, is) => is.sameSite === 'lax' && is.secure === was.secure && is.rest === was.rest,
  'Add SameSite=Strict': (was, is) => is.sameSite === 'strict' && is.secure === was.secure && is.rest === was.rest,
  'Add SameSite=None': (was, is) => is.sameSite === 'none' && is.secure && is.rest === was.rest,
  'Add Secure': (was, is) => is.sameSite === 'none' && is.secure && is.rest === was.rest,
  'Use SameSite=Lax': (was, is) => is.sameSite === 'lax' && is.secure === was.secure && is.rest === was.rest,
};

/** @param complete nothing of the program is hidden: what the code hides may say Secure itself, after the suggestion as before */
export function suggestionsHold(program: Observed, messages: readonly Message[], complete: boolean): void {
  for (const message of messages) {
    for (const { desc, fix } of message.suggestions ?? []) {
      const promise = Object.entries(PROMISES).find(([start]) => desc.startsWith(start))?.[1];
      if (!promise) throw new Error(`unknown suggestion: ${desc}`);
      const after = new Observed(apply(program.code, fix), program.assignments);
      const keeps = (was: Sent, is: Sent): boolean => !complete && is.rest === was.rest && is.secure === was.secure;
      changesOnly(program, after, message.cookie, message.rule, (was, is) => promise(was, is) || keeps(was, is), false);
      const kept = program.sent(message.cookie).map((was, i) => [was, after.sent(message.cookie)[i]] as const);
      const about = show(after.code, { desc, kept });
      expect(kept.some(([was, is]) => was && is && isDefect(message.rule, was) && promise(was, is)), about).toBe(true);
      if (message.rule === 'require-samesite') {
        expect(kept.every(([was, is]) => was?.sameSite === undefined || was.sameSite === is?.sameSite), about).toBe(true);
      }
    }
  }
}
