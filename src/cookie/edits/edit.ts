/** What an edit has to bring about, and several edits as one. */
import type { AttributeName } from '../../catalog/index.js';
import type { Edit, TextEdit } from '../../model/index.js';
import type { Readings, Wish } from '../cookie.js';
import type { Raw } from '../readings.js';

/** An attribute that is not yet as it is wished for. */
export interface Wanted {
  readonly attribute: Extract<AttributeName, keyof Readings>;
  readonly value: string | true;
  /** What stands there now. */
  readonly raw: Raw | undefined;
}

const FLAGS = ['secure', 'httpOnly', 'partitioned'] as const;
const TEXTS = ['path', 'domain'] as const;

/** The attributes of a world that a wish wants otherwise. */
export function wantedOf(world: Partial<Readings>, wish: Wish): readonly Wanted[] {
  const { sameSite } = wish;
  const wanted: Wanted[] = [];
  const rawOf = (reading: object | undefined): Raw | undefined => (reading && 'raw' in reading ? (reading.raw as Raw) : undefined);
  if (sameSite && world.sameSite?.is !== sameSite) wanted.push({ attribute: 'sameSite', value: sameSite, raw: rawOf(world.sameSite) });
  for (const attribute of FLAGS) {
    if (wish[attribute] && world[attribute]?.is !== true) wanted.push({ attribute, value: true, raw: rawOf(world[attribute]) });
  }
  for (const attribute of TEXTS) {
    const [value, now] = [wish[attribute], world[attribute]];
    if (value !== undefined && !(now?.is === 'set' && now.text === value)) wanted.push({ attribute, value, raw: rawOf(now) });
  }
  return wanted;
}

/** All edits as one; undefined as soon as one of them cannot be made, or where two of them would change the same place. */
export function together(edits: readonly (Edit | undefined)[]): Edit | undefined {
  if (edits.some((edit) => edit === undefined)) return undefined;
  const all = [...new Map((edits as Edit[]).flat().map((edit) => [`${edit.range.join()} ${edit.text}`, edit])).values()];
  const ordered = [...all].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  if (ordered.some(({ range }, i) => i > 0 && range[0] < (ordered[i - 1] as TextEdit).range[1])) return undefined;
  return all.length > 0 ? all : undefined;
}
