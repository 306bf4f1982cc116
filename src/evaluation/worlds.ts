/** Several questions asked of one run of the program. */
import { ALWAYS, findWorld, solve, type Formula, type World } from './conditions.js';
import type { Cases } from './values.js';

/** One run in which each question has one answer. */
export interface Joined<T> {
  readonly answers: readonly T[];
  readonly world: World;
  readonly formulas: readonly Formula[];
}

const MAX_JOINED = 1_500;

/**
 * All ways in which the possibilities of several questions go together without contradiction.
 * @param given what holds in any case
 */
export function joinWorlds<T>(given: readonly Formula[], questions: readonly Cases<T>[]): readonly Joined<T>[] {
  const start = findWorld(given);
  let rows: Joined<T>[] = start ? [{ answers: [], world: start, formulas: given }] : [];
  for (const cases of questions) {
    const next: Joined<T>[] = [];
    for (const row of rows) {
      for (const { when, value } of cases) {
        const formulas = when === ALWAYS ? row.formulas : [...row.formulas, when];
        const world = when === ALWAYS ? row.world : solve(formulas);
        if (world === 'gave up') return [];
        if (world) next.push({ answers: [...row.answers, value], world, formulas });
        if (next.length > MAX_JOINED) return [];
      }
    }
    rows = next;
  }
  return rows;
}
