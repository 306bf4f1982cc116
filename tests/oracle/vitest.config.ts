/** A real Chromium against the model of browsers. `npm test` leaves these out: they need a browser. */
import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['tests/oracle/**/*.check.ts'],
    globalSetup: 'tests/chromium/announce.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
