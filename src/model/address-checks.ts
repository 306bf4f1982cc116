/** The checks that all entries of `settings.samesite.apis` share: addresses, positions, conditions. */
import { libraries, type Api, type Condition, type Library } from '../catalog/index.js';
import { parseAddress } from '../evaluation/index.js';
import { check, list, shape, text, type Check } from './checks.js';
import { isInRange } from './versions.js';

/** One check for each key of a type, so that none is forgotten. */
export type Checks<T> = Readonly<Record<keyof Required<T>, Check>>;

const receiverNames = (): readonly string[] => libraries().flatMap(({ receivers = {} }: Library) => Object.keys(receivers));

const isAddress = (value: unknown): boolean => {
  try {
    if (typeof value !== 'string') return false;
    const { root } = parseAddress(value);
    return root.kind !== 'receiver' || receiverNames().includes(root.name);
  } catch {
    return false;
  }
};

export const address = check('must say where the function comes from: "module#name", "globalThis.name" or "*.method"', isAddress);
/** One address or several, of which the first that is wrong is shown. */
export const call: Check = (value) => {
  const several: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
  return several.map(address).find((problem) => problem !== undefined);
};

export const isIndex = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isPosition = (value: unknown): boolean => isIndex(value) || (typeof value === 'string' && /^\d+(?:\.[\w$-]+)*$/.test(value));

export const index = check('must be the index of an argument, such as 2', isIndex);
export const position = check('must be the index of an argument, such as 2, or a path below it, such as "0.cookie"', isPosition);
export const positions = (example: string): Check =>
  list(`must be an array of indexes of arguments, such as [1], or of paths below them, such as ["${example}"].`, position);
export const strings = (example: string): Check => list(`must be an array of strings, such as ["${example}"].`, text(example), 0);

const isRange = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && (isInRange('1', value) || true);
  } catch {
    return false;
  }
};
export const range = check('must be a range of versions, such as ">=11.1" or ">=2 <4"', isRange);

export const api = (example: string): Checks<Api> => ({
  call,
  says: text(example),
  shownBy: strings('@shop/*'),
  versionOf: text('@shop/http'),
  in: range,
});

export const condition = shape(
  'must be an object such as { at: 0, is: "cookie" } or { at: 0, from: ["@shop/cors"] }.',
  {
    at: position,
    is: text('cookie'),
    from: strings('@shop/cors'),
  } satisfies Checks<Condition>,
  ['at'],
);
