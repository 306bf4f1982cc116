import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globals: true,
    testTimeout: 60_000,
    // For whoever counts: `.ci/run` names a file.
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
