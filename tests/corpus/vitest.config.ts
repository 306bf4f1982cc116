/** Published packages, linted with all rules. They are installed by `npm ci --prefix tests/corpus`; `npm test` leaves them out. */
import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['tests/corpus/**/*.check.ts'],
    testTimeout: 240_000,
    hookTimeout: 600_000,
    // All parts write the same file when the golden results are written anew.
    maxWorkers: process.env['UPDATE_GOLDEN'] ? 1 : 2,
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
