/**
 * What the plugin costs. `npm run bench` builds it first; `node bench/bench.js 9` takes nine rounds.
 * Figures are medians; on a busy machine look at the ratios, which are taken within one process.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.js';
import { importTimes } from './import-time.js';
import { measure, medianRound } from './lint-time.js';
import { median, sum, table } from './statistics.js';

/** @typedef {import('./lint-time.js').FileTimes} FileTimes */

const root = new URL('..', import.meta.url);
const rounds = Number(process.argv[2] ?? 5);

/** @param {number} value @param {number} [digits] */
const ms = (value, digits = 1) => `${value.toFixed(digits)} ms`;
/** @param {number} value */
const percent = (value) => `${(value * 100).toFixed(2)} %`;

/** @param {string} title @param {FileTimes[]} files */
function report(title, files) {
  const parse = medianRound(files, (file) => file.parse);
  const rules = medianRound(files, (file) => file.rules);
  const without = medianRound(files, (file) => file.without);
  const read = files.filter((file) => file.read);
  const difference = medianRound(files, (file) => file.with.map((took, round) => took - (file.without[round] ?? 0)));
  console.log(`\n${title}`);
  console.log(
    table([
      ['files', String(files.length)],
      ['  past the text gate', String(read.length)],
      ['  with a report', String(files.filter(({ reports }) => reports > 0).length)],
      ['source', `${(sum(files.map(({ bytes }) => bytes)) / 1e6).toFixed(2)} MB`],
      ['parse and scopes', ms(parse)],
      ['lint without rules', ms(without)],
      ['all rules', ms(rules)],
      ['  past the gate', ms(medianRound(read, (file) => file.rules))],
      ['  lint with − without', ms(difference)],
      ['rules / parse', percent(rules / parse)],
      // The fastest run of each file is the one that the rest of the machine disturbed least.
      ['  fastest runs', percent(sum(files.map((file) => Math.min(...file.rules))) / sum(files.map((file) => Math.min(...file.parse))))],
    ]),
  );
  const slowest = [...files].sort((a, b) => median(b.rules) - median(a.rules)).slice(0, 10);
  console.log('\nslowest for the rules');
  console.log(
    table([
      ['file', 'bytes', 'parse', 'rules', 'reports'],
      ...slowest.map((file) => [file.name, String(file.bytes), ms(median(file.parse)), ms(median(file.rules), 2), String(file.reports)]),
    ]),
  );
}

function packedSize() {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ size, unpackedSize }] = /** @type {[{ size: number, unpackedSize: number }]} */ (JSON.parse(output));
  return { size, unpackedSize };
}

/** Code made of cookies and requests alone: no project looks like that, but it shows what reading them costs. */
function cases() {
  const folder = new URL('../tests/field/cases/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${rounds} rounds`);
report('Installed packages', measure(corpus(fileURLToPath(new URL('node_modules', root)), 1200), rounds));
report('Cookie code only (tests/field/cases)', measure(cases(), rounds));

const imports = importTimes(15);
const { size, unpackedSize } = packedSize();
console.log('\nPackage');
console.log(
  table([
    ['import after ESLint', ms(median(imports))],
    ['  fastest', ms(Math.min(...imports))],
    ['packed', `${(size / 1000).toFixed(1)} kB`],
    ['unpacked', `${(unpackedSize / 1000).toFixed(1)} kB`],
  ]),
);
