/** The lint of this project itself, its own rules included: build first (`npm run lint` does). */
import js from '@eslint/js';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import samesite from 'eslint-plugin-samesite';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  // Cases hold the defects that the rules look for.
  globalIgnores(['dist/', 'coverage/', 'examples/', 'tests/field/cases/', 'tests/field/fixes/', 'tests/e2e/programs/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  samesite.configs.strict,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', Buffer: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Node types are compared as strings: their enum is a value of a package that is no dependency at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `x as T` says which type is meant; `x!` is refused by no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      // An empty string is nothing, too.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test that meets undefined fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Some tests run the code that they lint.
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  {
    // Texts of any length and kind are linted: an expression that takes more than linear time would hang an editor.
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    files: ['rules/**/*.ts', 'src/model/rule.ts', 'tests/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
]);
