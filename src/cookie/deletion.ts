/** Whether a call deletes its cookie: by what it is, by a lifetime that is over, or by a value that stands for nothing. */
import type { AttributeName, Conventions } from '../catalog/index.js';
import { LONG_AGO, always, flatMap, overlay, stringOf, textIsPast, type Cases, type Found, type Value } from '../evaluation/index.js';
import type { Options } from './options.js';
import type { Raw } from './readings.js';

/** @param lost what counts where there are more possibilities than can be told apart */
export function deletes(options: Options, lost: boolean): Cases<boolean> {
  const { api } = options;
  if (api.does === 'delete') return always(true);
  const asks = <T extends boolean | 'unsaid'>(attribute: AttributeName, ask: (value: Value) => T, otherwise: T): Cases<T | boolean> =>
    flatMap<Raw, T | boolean>(options.read(attribute), (raw) => always(raw.kind === 'set' ? ask(raw.value) : otherwise), lost);
  const byDate = asks<boolean>('expires', (value) => expiresByDate(value, api), false);
  const either = overlay<boolean, boolean>(byDate, deletesByValue(options), (yes) => (yes ? always(true) : deletesByValue(options)), lost);
  return overlay<boolean | 'unsaid', boolean>(
    asks('maxAge', expiresByAge, 'unsaid'),
    either,
    (is) => (is === 'unsaid' ? either : always(is)),
    lost,
  );
}

function deletesByValue(options: Options): Cases<boolean> {
  const deleting: readonly unknown[] = options.api.deletingValues ?? [];
  if (deleting.length === 0) return always(false);
  return flatMap<Found, boolean>(
    options.at(options.form.value),
    (found) => {
      if (found.kind === 'absent') return always(deleting.includes('absent'));
      if (found.kind !== 'set') return always(false);
      const said = stringOf(found.value) ?? (found.value.kind === 'constant' ? found.value.value : found);
      return always(deleting.includes(said) || (said === undefined && deleting.includes('absent')));
    },
    false,
  );
}

/** A lifetime of a second (or what the library counts in) at most; a longer one beats a date in the past (rfc6265bis-22 section 5.7). */
function expiresByAge(value: Value): boolean | 'unsaid' {
  if (value.kind !== 'constant') return 'unsaid';
  const number = typeof value.value === 'string' ? Number.parseFloat(value.value) : value.value;
  return typeof number === 'number' && !Number.isNaN(number) ? number <= 1 : 'unsaid';
}

function expiresByDate(value: Value, api: Conventions): boolean {
  if (value.kind === 'date') return value.past === true;
  if (value.kind === 'unknown') return value.past === true;
  const text = stringOf(value);
  if (text !== undefined) return textIsPast(text) === true;
  if (value.kind !== 'constant' || typeof value.value !== 'number') return false;
  return isOver(value.value, api);
}

/** Whether a lifetime in the library's unit is over. */
function isOver(count: number, { expires, neverExpires }: Conventions): boolean {
  if (neverExpires?.includes(count) === true) return false;
  if (expires === 'days' || expires === 'seconds') return count <= 0;
  return (expires === 'epochSeconds' ? count * 1_000 : count) < LONG_AGO;
}
