/** Checks of plain data that say what is wrong where: the words in which the forms of settings are written down. */

export interface Problem {
  /** The path to the value that is wrong: `.forms[0].name`. */
  readonly at: string;
  /** What is allowed there. */
  readonly says: string;
}

/** Finds the first thing that is wrong with a value. */
export type Check = (value: unknown) => Problem | undefined;

export const check =
  (says: string, allows: (value: unknown) => boolean): Check =>
  (value) =>
    allows(value) ? undefined : { at: '', says: `${says}; it is ${shown(value)}.` };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

export const text = (example: string): Check =>
  check(`must be a string that is not empty, such as "${example}"`, (value) => typeof value === 'string' && value !== '');

export const flag: Check = check('must be true or false', (value) => typeof value === 'boolean');

export const oneOf = (...allowed: readonly (string | boolean | null)[]): Check =>
  check(`must be ${listed(allowed)}`, (value) => allowed.includes(value as string));

const listed = (allowed: readonly unknown[]): string => {
  const words = allowed.map(shown);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
};

/** A check that is put together when it is first needed: few configurations describe functions of their own. */
export function later(make: () => Check): Check {
  let made: Check | undefined;
  return (value) => (made ??= make())(value);
}

/** Any of two forms: the message is that of the second. */
export const either =
  (first: Check, second: Check): Check =>
  (value) =>
    first(value) && second(value);

/** @param least how many elements there must be */
export const list =
  (says: string, element: Check, least = 1): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return { at: '', says };
    return first(value.map((one, i) => [`[${i}]`, element, one]));
  };

/** An object with any keys. */
export const recordOf =
  (says: string, one: Check): Check =>
  (value) =>
    isObject(value) ? first(Object.entries(value).map(([key, held]) => [`.${key}`, one, held])) : { at: '', says };

/** An object with no keys but these. */
export function shape(says: string, keys: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const allowed = Object.keys(keys);
  return (value) => {
    if (!isObject(value)) return { at: '', says };
    const unknown = Object.keys(value).find((key) => !allowed.includes(key));
    if (unknown !== undefined) return { at: `.${unknown}`, says: `is unknown. Allowed keys: ${allowed.join(', ')}.` };
    return first(
      Object.entries(keys).flatMap(([key, one]) =>
        value[key] !== undefined || required.includes(key) ? [[`.${key}`, one, value[key]] as const] : [],
      ),
    );
  };
}

function first(checks: readonly (readonly [at: string, check: Check, value: unknown])[]): Problem | undefined {
  for (const [at, one, value] of checks) {
    const problem = one(value);
    if (problem) return { at: at + problem.at, says: problem.says };
  }
  return undefined;
}
