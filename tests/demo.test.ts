/**
 * The demo as a newcomer sees it: ESLint's report on examples/express-shop and the changes of `--fix`, as golden files; and
 * the same with all rules.
 * To update them: `UPDATE_GOLDEN=1 npx vitest run tests/demo.test.ts`, then read the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import samesite from '../src/plugin/index.js';

interface Demo {
  readonly report: string;
  readonly diff: string;
}

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const golden = new URL('./golden/', import.meta.url);
const script = new URL('../scripts/demo.mjs', import.meta.url).href;

function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(name, golden));
  if (UPDATE) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  expect(text, `If this change is meant: UPDATE_GOLDEN=1 npx vitest run tests/demo.test.ts`).toBe(readFileSync(file, 'utf8').trimEnd());
}

describe('npm run demo', () => {
  let shown: Demo;
  let all: Demo;
  beforeAll(async () => {
    const { demo } = (await import(script)) as { demo: (plugin: unknown, options?: { preset: string }) => Promise<Demo> };
    shown = await demo(samesite);
    all = await demo(samesite, { preset: 'all' });
  });

  it('reports as before', () => {
    expectGolden('demo-report.txt', shown.report);
  });

  it('would change as before', () => {
    expectGolden('demo.diff', shown.diff);
  });

  it('reports and would change as before with all rules', () => {
    expectGolden('demo-all-report.txt', all.report);
    expectGolden('demo-all.diff', all.diff);
  });

  it('shows each rule at work, and good code beside it', () => {
    for (const name of Object.keys(samesite.rules)) expect(all.report).toContain(`samesite/${name}`);
    for (const name of Object.keys(samesite.configs.recommended.rules ?? {})) expect(shown.report).toContain(name);
    expect(shown.diff).toContain('+++ b/examples/express-shop/src/');
  });

  it('names no absolute path and uses no colours', () => {
    const root = fileURLToPath(new URL('../', import.meta.url));
    for (const text of [shown, all].flatMap(({ report, diff }) => [report, diff])) {
      expect(text).not.toContain(root);
      expect(text).not.toContain('\u001B');
    }
  });
});
