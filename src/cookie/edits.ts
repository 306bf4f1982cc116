/** Several edits as one. */
import type { Edit, TextEdit } from '../model/index.js';

/** All edits as one; undefined as soon as one of them cannot be made, or where two of them would change the same place. */
export function together(edits: readonly (Edit | undefined)[]): Edit | undefined {
  if (edits.some((edit) => edit === undefined)) return undefined;
  const all = [...new Map((edits as Edit[]).flat().map((edit) => [`${edit.range.join()} ${edit.text}`, edit])).values()];
  const ordered = [...all].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  if (ordered.some(({ range }, i) => i > 0 && range[0] < (ordered[i - 1] as TextEdit).range[1])) return undefined;
  return all.length > 0 ? all : undefined;
}
