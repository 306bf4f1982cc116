/** Where a file lets sites of any origin read its answers together with the user's cookies. */
import type { File } from '../../model/index.js';
import type { Node } from '../../evaluation/index.js';
import { written } from './headers.js';
import { configured } from './options.js';
import type { Opening } from './worlds.js';

export function corsOf(file: File): readonly Opening[] {
  const byPlace = new Map<Node, Opening>();
  // Options that several calls share are one place.
  for (const opening of [...configured(file), ...written(file)]) if (!byPlace.has(opening.at)) byPlace.set(opening.at, opening);
  return [...byPlace.values()];
}
