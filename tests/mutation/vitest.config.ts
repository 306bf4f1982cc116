import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keptWorker } from './kept-worker.js';

/** The test files that a mutant of a folder meets: see README.md. */
const TESTS: Record<string, string[]> = {
  browser: ['tests/browser/!(speed).test.ts'],
  rules: ['tests/rules/*.test.ts', 'tests/two-cookies.test.ts'],
  evaluation: ['tests/evaluation/!(differential).test.ts'],
};

const include = TESTS[process.env['MUTATE'] ?? ''] ?? [];

/** The texts of the rules come first: no other test is so fast, and so sure to see that one has changed. */
class MetaFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (moduleId.endsWith('meta.test.ts') ? 0 : 1);
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

export default defineConfig({
  plugins: [keptWorker()],
  cacheDir: 'coverage/.vite',
  test: {
    include,
    globals: true,
    sequence: { sequencer: MetaFirst },
    testTimeout: 60_000,
  },
});
