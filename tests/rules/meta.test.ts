/**
 * All that the rules say of themselves and of code, in one text to read: descriptions, options and messages.
 * To update it: `UPDATE_GOLDEN=1 npx vitest run tests/rules/meta.test.ts`, then read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.js';

const file = fileURLToPath(new URL('../golden/rules.json', import.meta.url));
const metas = Object.fromEntries(Object.entries(rules).map(([name, { meta }]) => [name, meta]));

if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${JSON.stringify(metas, null, 2)}\n`);

const golden = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

it('every rule is here', () => {
  expect(Object.keys(metas)).toEqual(Object.keys(golden));
});

it.each(Object.keys(golden))('%s', (name) => {
  expect(metas[name]).toEqual(golden[name]);
});
