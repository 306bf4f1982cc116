/** The flat config under which a file of `cases/` or `fixes/` is linted. */
import * as typescriptParser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import samesite from '../../src/plugin/index.js';

/** @param rules those that are on besides the recommended ones */
export function configFor(file: string, settings?: unknown, rules: readonly string[] = []): Linter.Config[] {
  const typed = /\.tsx?$/.test(file);
  return [
    samesite.configs.recommended,
    { rules: Object.fromEntries(rules.map((rule) => [`samesite/${rule}`, 'error'])) },
    {
      files: ['**/*.js', '**/*.cjs', '**/*.ts', '**/*.tsx'],
      languageOptions: {
        sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module',
        ...(typed
          ? { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: file.endsWith('.tsx') } } }
          : {}),
      },
      ...(settings === undefined ? {} : { settings: { samesite: settings } }),
    },
  ];
}
