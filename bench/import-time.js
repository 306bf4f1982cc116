/** How long importing the plugin takes where ESLint is loaded already, each time in a new process. */
import { execFileSync } from 'node:child_process';

const PROGRAM = `
  import 'eslint';
  const start = performance.now();
  await import('eslint-plugin-samesite');
  console.log(performance.now() - start);
`;

/** @param {number} times @returns {number[]} milliseconds */
export const importTimes = (times) =>
  Array.from({ length: times }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], { encoding: 'utf8', cwd: new URL('..', import.meta.url) }),
    ),
  );
