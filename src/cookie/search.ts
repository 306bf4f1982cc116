/** Which conditions make a world the case, and those worlds in which something is true. */
import { describeWorld, isImpossible, joinWorlds, type Cases, type Formula, type Joined } from '../evaluation/index.js';

/**
 * How a message says when a world is the case: by the conditions that tell it from others.
 * @param others the conditions of each of the worlds that it is told from
 * @param given what holds in any case
 * @returns ` when …`, or `''` where it is always the case
 */
export function whenOf(
  { world }: Pick<Joined<unknown>, 'world'>,
  others: readonly (readonly Formula[])[],
  given: readonly Formula[],
): string {
  let decisive = world.filter((test) => !given.includes(test));
  for (const test of decisive) {
    const fewer = decisive.filter((one) => one !== test);
    if (others.every((formulas) => isImpossible([...formulas, ...fewer]))) decisive = fewer;
  }
  const when = describeWorld(decisive, given);
  return when === '' ? '' : ` when ${when}`;
}

/** The answers to several questions in one world, and when it is the case. */
export interface Answered<A extends readonly unknown[]> {
  readonly answers: A;
  readonly when: string;
}

/** Several questions, each with all its possible answers. */
export type CasesOf<A extends readonly unknown[]> = { readonly [I in keyof A]: Cases<A[I]> };

/** The worlds that a question is about: those that set a cookie, or also those that delete it. */
export type Scope = 'set' | 'deletions too';

/**
 * A world in which the answers to several questions are as asked for.
 * @param deletion the worlds that do not count, since they delete the cookie
 */
export function search<A extends readonly unknown[]>(
  given: readonly Formula[],
  deletion: Cases<boolean>,
  questions: CasesOf<A>,
  asks: (...answers: A) => boolean,
): Answered<A> | undefined {
  const rows = joinWorlds<unknown>(given, [...(questions as readonly Cases<unknown>[]), deletion]);
  const answersOf = ({ answers }: Joined<unknown>): A => answers.slice(0, -1) as unknown as A;
  const found = rows.filter((row) => row.answers.at(-1) === false && asks(...answersOf(row)));
  const [first] = found;
  if (!first) return undefined;
  const others = rows.filter((row) => !found.includes(row)).map(({ formulas }) => formulas);
  return { answers: answersOf(first), when: whenOf(first, others, given) };
}
