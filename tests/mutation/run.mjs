/**
 * The mutation tests of all folders, or of some: `npm run test:mutation -- browser rules`.
 * With `--again` all survivors of the last run are tested anew: Stryker does not see that a new test reaches a static mutant.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const again = process.argv.includes('--again');

for (const folder of named.length > 0 ? named : ['browser', 'rules', 'evaluation']) {
  const file = new URL(`${folder}.json`, import.meta.url);
  if (again && existsSync(file)) rewrite(file, (mutant) => (mutant.status === 'Killed' ? mutant : []));
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'];
  const { status } = spawnSync(process.execPath, stryker, { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE: folder } });
  if (status !== 0) process.exit(status ?? 1);
  list(folder, file);
  // Which test killed a mutant is enough, of those that reach it.
  rewrite(file, ({ coveredBy, ...mutant }) => ({ ...mutant, statusReason: undefined, ...(mutant.status === 'Killed' ? {} : { coveredBy }) }));
}

/** Writes the survivors of a folder to read: `<folder>.survivors.txt`. */
function list(folder, file) {
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const survivors = Object.entries(files).sort().flatMap(([name, { source, mutants }]) => {
    const lines = source.split('\n');
    const shown = ({ location: { start, end } }) => lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column)
      .map((mutant) => `${name}:${mutant.location.start.line} ${mutant.status === 'NoCoverage' ? '(no test) ' : ''}${shown(mutant)}  →  ${(mutant.replacement ?? mutant.mutatorName).replace(/\s+/g, ' ')}`);
  });
  writeFileSync(new URL(`${folder}.survivors.txt`, import.meta.url), `${survivors.join('\n')}\n`);
}

/** Keeps of a report what the next run needs, and nothing of the machine of this one. */
function rewrite(file, change) {
  const { schemaVersion, thresholds, files, testFiles } = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(files)) one.mutants = one.mutants.flatMap(change);
  writeFileSync(file, `${JSON.stringify({ schemaVersion, thresholds, files, testFiles })}\n`);
}
