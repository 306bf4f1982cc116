/** How long the rules take beside the parser, file by file, in one process. */
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { analyze } from 'eslint-scope';
import * as espree from 'espree';
import samesite from 'eslint-plugin-samesite';
import { median, sum } from './statistics.js';

/** @typedef {import('./corpus.js').Sample} Sample */

/**
 * @typedef {object} FileTimes in milliseconds, one number a round
 * @property {string} name
 * @property {number} bytes
 * @property {number[]} parse the parser with its scope analysis
 * @property {number[]} rules create() and all listeners of all rules, taken around them
 * @property {number[]} without the whole of linting without a rule
 * @property {number[]} with the same with the rules
 * @property {boolean} read whether any rule listens, that is, whether the text gate let the file through
 * @property {number} reports
 */

/** What the rules and the parser took since the last reset; nothing timed runs inside another. */
const spent = { rules: 0, parse: 0 };
let listening = false;

/** @template {(...given: never[]) => unknown} F @param {keyof typeof spent} on @param {F} run @returns {F} */
const timed = (on, run) =>
  /** @type {F} */ (
    (...given) => {
      const start = performance.now();
      try {
        return run(...given);
      } finally {
        spent[on] += performance.now() - start;
      }
    }
  );

/** @param {import('eslint').Rule.RuleModule} rule @returns {import('eslint').Rule.RuleModule} */
function watched(rule) {
  const create = timed('rules', rule.create.bind(rule));
  return {
    ...rule,
    create(context) {
      const listeners = Object.entries(create(context)).filter(([, listener]) => listener !== undefined);
      if (listeners.length > 0) listening = true;
      return Object.fromEntries(listeners.map(([selector, listener]) => [selector, timed('rules', /** @type {() => void} */ (listener))]));
    },
  };
}

const plugin = {
  meta: samesite.meta,
  rules: Object.fromEntries(Object.entries(samesite.rules).map(([name, rule]) => [name, watched(rule)])),
};
const rules = samesite.configs.all.rules ?? {};

const espreeOptions = /** @type {const} */ ({ ecmaVersion: 'latest', range: true, loc: true, tokens: true, comment: true });

/** Both parsers with their scope analysis, which a rule needs as well; ESLint's own part is done here as ESLint does it. */
const parsers = {
  /** @param {'module' | 'commonjs'} sourceType @param {boolean} jsx */
  js: (sourceType, jsx) => ({
    meta: { name: 'espree', version: espree.version },
    parseForESLint: timed('parse', (/** @type {string} */ text) => {
      const ast = espree.parse(text, { ...espreeOptions, sourceType, ecmaFeatures: { jsx } });
      const scopeManager = analyze(ast, {
        ignoreEval: true,
        ecmaVersion: espree.latestEcmaVersion,
        sourceType,
        childVisitorKeys: espree.VisitorKeys,
        fallback: 'none',
        jsx,
      });
      return { ast, scopeManager };
    }),
  }),
  ts: { meta: typescriptParser.meta, parseForESLint: timed('parse', typescriptParser.parseForESLint) },
};

/** @typedef {{ bare: import('eslint').Linter.Config[], ruled: import('eslint').Linter.Config[] }} Configs */
/** @type {Map<string, Configs>} */
const configs = new Map();

/**
 * One pair of configurations for all files of a kind, as in a project: ESLint caches what it makes of them.
 * @param {string} name
 * @param {'module' | 'commonjs'} sourceType
 * @returns {Configs}
 */
function configsFor(name, sourceType) {
  const typed = /\.[cm]?tsx?$/.test(name);
  const jsx = name.endsWith('x');
  const kind = [typed, jsx, sourceType].join();
  const known = configs.get(kind);
  if (known) return known;
  const base = {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', '**/*.jsx', '**/*.ts', '**/*.mts', '**/*.cts', '**/*.tsx'],
    linterOptions: { reportUnusedDisableDirectives: /** @type {const} */ ('off') },
    languageOptions: { sourceType, parser: typed ? parsers.ts : parsers.js(sourceType, jsx), parserOptions: { ecmaFeatures: { jsx } } },
    plugins: { samesite: plugin },
  };
  const made = { bare: [base], ruled: [base, { rules }] };
  configs.set(kind, made);
  return made;
}

/**
 * @param {Sample[]} samples
 * @param {number} rounds after one round to warm up
 * @returns {FileTimes[]}
 */
export function measure(samples, rounds) {
  const linter = new Linter({ cwd: '/' });
  const files = samples.flatMap((sample) => prepare(linter, sample));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, file] of files.entries()) {
      // Every other file starts with the rules, so that neither side always finds the caches warm.
      const sides = (index + round) % 2 === 0 ? [file.bare, file.ruled] : [file.ruled, file.bare];
      for (const side of sides) lintOnce(linter, file, side, round > 0);
    }
  }
  return files.map(({ times }) => times);
}

/** @typedef {{ sample: Sample, bare: import('eslint').Linter.Config[], ruled: import('eslint').Linter.Config[], times: FileTimes }} Prepared */

/** @param {Linter} linter @param {Sample} sample @returns {Prepared[]} nothing for a file that does not parse */
function prepare(linter, sample) {
  const { name, text } = sample;
  for (const sourceType of /** @type {const} */ (['module', 'commonjs'])) {
    const { bare, ruled } = configsFor(name, sourceType);
    if (linter.verify(text, bare, { filename: name, allowInlineConfig: false }).some(({ fatal }) => fatal)) continue;
    const times = { name, bytes: Buffer.byteLength(text), parse: [], rules: [], without: [], with: [], read: false, reports: 0 };
    return [{ sample, bare, ruled, times }];
  }
  return [];
}

/** @param {Linter} linter @param {Prepared} file @param {import('eslint').Linter.Config[]} config @param {boolean} counts */
function lintOnce(linter, { sample, ruled, times }, config, counts) {
  spent.rules = 0;
  spent.parse = 0;
  listening = false;
  const start = performance.now();
  const messages = linter.verify(sample.text, config, { filename: sample.name, allowInlineConfig: false });
  const took = performance.now() - start;
  if (!counts) return;
  (config === ruled ? times.with : times.without).push(took);
  if (config !== ruled) return;
  times.parse.push(spent.parse);
  times.rules.push(spent.rules);
  times.read = listening;
  times.reports = messages.filter(({ ruleId }) => ruleId?.startsWith('samesite/')).length;
}

/**
 * The median round, each round summed over all files.
 * @param {FileTimes[]} files
 * @param {(file: FileTimes) => number[]} of
 */
export function medianRound(files, of) {
  const rounds = files[0] ? of(files[0]).length : 0;
  return median(Array.from({ length: rounds }, (_, round) => sum(files.map((file) => of(file)[round] ?? 0))));
}
