/** From `eslint --fix` to the cookie store of a real Chromium. `npm test` leaves these out: they need a browser. */
import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.check.ts'],
    globalSetup: 'tests/chromium/announce.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser, and one program at a time in it.
    fileParallelism: false,
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
