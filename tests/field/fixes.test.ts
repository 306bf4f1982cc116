/** Before and after: `fixes/<topic>.<ext>` becomes exactly `fixes/<topic>.fixed.<ext>` under the recommended config. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { configFor } from './config.js';

const root = fileURLToPath(new URL('./fixes/', import.meta.url));
const files = readdirSync(root).sort();
const isFixed = (file: string): boolean => /\.fixed\.[a-z]+$/.test(file);
const fixedName = (file: string): string => file.replace(/(\.[a-z]+)$/, '.fixed$1');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe.each(files.filter((file) => !isFixed(file)))('%s', (file) => {
  const linter = new Linter();
  const config = configFor(file);

  it('is fixed exactly so', () => {
    const { output, messages } = linter.verifyAndFix(read(file), config, { filename: file });
    expect(messages.filter((message) => message.fatal)).toEqual([]);
    expect(output).toBe(read(fixedName(file)));
  });

  it('is then left alone', () => {
    const after = read(fixedName(file));
    expect(linter.verifyAndFix(after, config, { filename: file }).output).toBe(after);
  });
});

it('every pair is complete', () => {
  const sources = files.filter((file) => !isFixed(file)).map(fixedName);
  expect(files.filter(isFixed)).toEqual([...sources].sort());
});
