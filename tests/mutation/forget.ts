/** Runs before each test file: see `kept-worker.ts`. */
(globalThis as { patterns?: Map<string, unknown> }).patterns?.clear();
