/** What must hold of a program before and after the fix. */
import { expect } from 'vitest';
import type { JarCookie } from '../chromium/chromium.js';
import type { Observation, Visit } from './observe.js';
import type { Changes, Program } from './program.js';

/** Lifetimes are counted from clocks that are read at different times. */
const SECONDS_APART = 10;

type Jar = Visit['jar'];

/** A page that answers goes on to answer the same. One that was an error may get better. */
export function expectSameAnswer(before: Visit, after: Visit, values: Program['values'], mayReadOtherwise = false): void {
  if (before.status >= 500 || before.errors.length > 0) return;
  // Where cookies differ from start to start, a page may name one.
  const textOf = ({ text }: Visit): string => (values === 'vary' ? text.replace(/[\w-]{16,}/g, '…') : text);
  const expected = { status: before.status, errors: [], text: mayReadOtherwise ? textOf(after) : textOf(before) };
  expect({ status: after.status, errors: after.errors, text: textOf(after) }).toEqual(expected);
}

/** The cookie store is what it was, but for the changes. */
export function expectSameJar(before: Jar, after: Jar, changes: Changes, values: Program['values']): void {
  const expected: Record<string, Partial<JarCookie>> = { ...before };
  for (const [key, { from, to }] of Object.entries(changes)) {
    expect(from === 'stored' ? Object.keys(before) : [key], `before the fix ${key} is stored`).toContain(key);
    if (from === 'rejected') expect(Object.keys(before), `before the fix ${key} is rejected`).not.toContain(key);
    if (to === 'deleted') Reflect.deleteProperty(expected, key);
    else expected[key] = { ...expected[key], ...to };
  }
  expect(Object.keys(after).sort(), 'the cookies after the fix').toEqual(Object.keys(expected).sort());
  for (const [key, cookie] of Object.entries(expected)) expectCookie(key, cookie, after[key]!, values);
}

function expectCookie(key: string, { lifetime, value, ...others }: Partial<JarCookie>, after: JarCookie, values: Program['values']): void {
  expect(after, key).toMatchObject(others);
  if (value !== undefined && values === 'vary') expect(decoded(after.value), key).toHaveLength(decoded(value).length);
  else if (value !== undefined) expect(after.value, key).toBe(value);
  if (typeof lifetime === 'number' && typeof after.lifetime === 'number') {
    expect(Math.abs(after.lifetime - lifetime), `the lifetime of ${key}: ${after.lifetime} s for ${lifetime} s`).toBeLessThan(SECONDS_APART);
  } else if (lifetime !== undefined) expect(after.lifetime, `the lifetime of ${key}`).toBe(lifetime);
}

/** Of two random values one may need more escapes than the other. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What a page of another site brings along is what the store says of SameSite. */
export function expectSentAsPromised({ second, inFrame, inFetch }: Observation, embedded: boolean): void {
  const travelling = Object.values(second.jar)
    .filter(({ sameSite, secure, partitioned }) => sameSite === 'none' && secure && (!partitioned || embedded))
    .map(({ name }) => name)
    .sort();
  expect({ inFrame, inFetch }).toEqual({ inFrame: travelling, inFetch: travelling });
}
