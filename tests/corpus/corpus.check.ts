/** The corpus as a whole: it is large enough, and somebody has read every finding. See README.md. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, packages } from './files.js';
import { readGolden, withCounts, type Judged } from './golden.js';

if (!existsSync(new URL('node_modules', import.meta.url))) throw new Error('The packages are not installed: npm ci --prefix tests/corpus');

const { findings, unparsed } = readGolden();
const placeOf = (one: Judged): string => `${one.package}/${one.file}:${one.line} ${one.rule}`;

describe.skipIf(process.env['UPDATE_GOLDEN'])('the corpus', () => {
  it('has at least 5,000 files of at least 60 packages, and nearly all of them parse', () => {
    const files = Object.keys(packages).flatMap(filesOf);
    expect(files.length - unparsed.length).toBeGreaterThanOrEqual(5000);
    expect(new Set(files.map((file) => file.package)).size).toBeGreaterThanOrEqual(60);
    expect(unparsed.length).toBeLessThan(files.length / 100);
  });

  it('has findings of many rules', () => {
    expect(findings.length).toBeGreaterThanOrEqual(140);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(6);
  });
});

describe.skipIf(process.env['UPDATE_GOLDEN'])('the findings', () => {
  it('are counted in README.md', () => {
    expect(readFileSync(new URL('README.md', import.meta.url), 'utf8')).toBe(withCounts(findings));
  });

  it('have all been read', () => {
    expect(findings.filter(({ verdict, reason }) => verdict === 'unread' || reason === '').map(placeOf)).toEqual([]);
  });

  it('are right', () => {
    expect(findings.filter(({ verdict }) => verdict === 'wrong').map(placeOf)).toEqual([]);
  });
});
