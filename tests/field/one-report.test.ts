/**
 * One defect, one rule: with every rule on no place of any case has two reports. Attributes that are missing are defects of
 * their own, which can point at nothing but the call.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import samesite from '../../src/plugin/index.js';
import { configFor } from './config.js';

const MISSING = new Set(['samesite/require-samesite', 'samesite/require-secure', 'samesite/require-httponly']);

const areMissing = (reports: readonly string[]): boolean => new Set(reports).size === reports.length && reports.every((rule) => MISSING.has(rule));

const root = fileURLToPath(new URL('./cases/', import.meta.url));

it.each(readdirSync(root).sort())('%s', (file) => {
  const code = readFileSync(path.join(root, file), 'utf8');
  const settings = /^\/\* settings: (\{.*\}) \*\//.exec(code)?.[1];
  const config = [...configFor(file, settings === undefined ? undefined : JSON.parse(settings)), { rules: samesite.configs.all.rules ?? {} }];
  const messages = new Linter().verify(code, config, { filename: file });
  const places = new Map<string, string[]>();
  for (const { line, column, ruleId } of messages) {
    const place = `${line}:${column}`;
    places.set(place, [...(places.get(place) ?? []), ruleId ?? 'fatal']);
  }
  const shared = [...places].filter(([, reports]) => reports.length > 1 && !areMissing(reports));
  expect(shared.map(([place, reports]) => `${place} ${reports.join(', ')} | ${code.split('\n')[Number.parseInt(place) - 1]?.trim()}`)).toEqual([]);
});
