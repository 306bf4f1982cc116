/** Whether a call deletes its cookie: by what it is, by a lifetime that is over, or by a value that stands for nothing. */
import type { AttributeName, CookieApi } from '../catalog/index.js';
import { LONG_AGO, always, flatMap, overlay, stringOf, textIsPast, type Cases, type Found, type Value } from '../evaluation/index.js';
import type { Options } from './options.js';
import type { Raw } from './readings.js';

export function deletes(options: Options): Cases<boolean> {
  const { api } = options;
  if (api.does === 'delete') return always(true);
  const asks = (attribute: AttributeName, ask: (value: Value) => boolean): Cases<boolean> =>
    flatMap<Raw, boolean>(options.read(attribute), (raw) => always(raw.kind === 'set' && ask(raw.value)), true);
  // With more possibilities than can be told apart it counts as a deletion: nothing is then asked of it.
  const either = (first: Cases<boolean>, second: () => Cases<boolean>): Cases<boolean> => {
    const rest = second();
    return overlay(first, rest, (yes) => (yes ? always(true) : rest), true);
  };
  return either(asks('maxAge', expiresByAge), () =>
    either(
      asks('expires', (value) => expiresByDate(value, api)),
      () => deletesByValue(options),
    ),
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

/** A lifetime of a second (or what the library counts in) at most. */
function expiresByAge(value: Value): boolean {
  if (value.kind !== 'constant') return false;
  const number = typeof value.value === 'string' ? Number.parseFloat(value.value) : value.value;
  return typeof number === 'number' && number <= 1;
}

function expiresByDate(value: Value, api: CookieApi): boolean {
  if (value.kind === 'date') return value.past === true;
  if (value.kind === 'unknown') return value.past === true;
  const text = stringOf(value);
  if (text !== undefined) return textIsPast(text) === true;
  if (value.kind !== 'constant' || typeof value.value !== 'number') return false;
  return api.expires === 'days' ? value.value <= 0 : value.value < LONG_AGO;
}

