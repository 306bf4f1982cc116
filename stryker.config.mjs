/** Mutation tests of one folder: `npm run test:mutation` runs them all. See tests/mutation/README.md. */
const FOLDERS = { browser: 'src/browser', rules: 'rules', evaluation: 'src/evaluation' };
const folder = process.env['MUTATE'] ?? 'browser';
if (!(folder in FOLDERS)) throw new Error(`MUTATE is one of ${Object.keys(FOLDERS).join(', ')}, not "${folder}".`);

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [`${FOLDERS[folder]}/**/*.ts`],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'coverage', 'bench', 'examples', 'tests/libraries', 'tests/package'],
  concurrency: 2,
  timeoutMS: 20_000,
  timeoutFactor: 4,
  tempDirName: 'coverage/.stryker-tmp',
  incremental: true,
  incrementalFile: `tests/mutation/${folder}.json`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: `coverage/mutation/${folder}.json` },
};
