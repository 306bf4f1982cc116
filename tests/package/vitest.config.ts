/** The slow checks: the packed plugin, installed as users install it. They need npm and a network; `npm test` leaves them out. */
import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['tests/package/**/*.check.ts'],
    globalSetup: ['tests/package/pack.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
