/** The real packages against the catalogue. They are installed by `npm ci --prefix tests/libraries`; `npm test` leaves them out. */
import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['tests/libraries/**/*.check.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
