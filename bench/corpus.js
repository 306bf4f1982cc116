/** Real code to measure on: what npm installed for the development of this project. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Larger files are bundles, which nobody lints. */
const MAX_BYTES = 200_000;
/** Declarations are mostly types: a real project has some, not thousands. */
const MAX_DECLARATIONS = 200;

/**
 * @typedef {object} Sample
 * @property {string} name path below the folder, with forward slashes
 * @property {string} text
 */

/**
 * @param {string} folder such as `node_modules`
 * @param {number} count how many files at most; they are taken evenly from the sorted list, the same ones every time
 * @returns {Sample[]}
 */
export function corpus(folder, count) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !/\.min\.js$/.test(name))
    .filter((name) => isOrdinary(path.join(folder, name)))
    .sort();
  const declarations = names.filter((name) => /\.d\.[cm]?ts$/.test(name));
  const code = names.filter((name) => !/\.d\.[cm]?ts$/.test(name));
  const chosen = [...evenly(code, count - MAX_DECLARATIONS), ...evenly(declarations, MAX_DECLARATIONS)];
  return chosen.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** @param {string} file */
function isOrdinary(file) {
  const { size } = statSync(file);
  return statSync(file).isFile() && size > 0 && size <= MAX_BYTES;
}

/**
 * @template T
 * @param {T[]} list
 * @param {number} count
 * @returns {T[]}
 */
const evenly = (list, count) =>
  list.length <= count ? list : Array.from({ length: count }, (_, i) => /** @type {T} */ (list[Math.floor((i * list.length) / count)]));
