/** What a user's type check must accept. */

/** TypeScript that hands the plugin to everything that takes one. */
export const consumer = `
import samesite, { type SameSitePlugin } from 'eslint-plugin-samesite';
import { ESLint, Linter } from 'eslint';
import { defineConfig } from 'eslint/config';

export const plugin: ESLint.Plugin = samesite;
export const same: SameSitePlugin = samesite;
export const list: Linter.Config[] = [samesite.configs.recommended, samesite.configs.strict, { plugins: { samesite }, rules: { 'samesite/require-samesite': 'error' } }];
export const extended = defineConfig({ plugins: { samesite }, extends: ['samesite/recommended'] });
export const spread = defineConfig([samesite.configs.all, { extends: [samesite.configs.recommended], settings: { samesite: { site: 'example.com' } } }]);
export const messages = new Linter().verify('', list);
export const rule = samesite.rules['require-samesite']?.meta?.docs?.url?.toUpperCase();
// @ts-expect-error: there is no such configuration
samesite.configs.recomended;
`;

/** The same from CommonJS. */
export const commonConsumer = `
import samesite = require('eslint-plugin-samesite');
export const version: string = samesite.meta.version;
export const name: string | undefined = samesite.configs.recommended.name;
`;

export const withTypescriptEslint = `
import samesite from 'eslint-plugin-samesite';
import tseslint from 'typescript-eslint';
import { defineConfig } from 'eslint/config';

export const old = tseslint.config(tseslint.configs.recommended, samesite.configs.recommended);
export const extended = tseslint.config({ extends: [samesite.configs.strict], plugins: { samesite } });
export const modern = defineConfig(tseslint.configs.recommended, samesite.configs.recommended);
`;

export const tsconfig = {
  compilerOptions: { target: 'ES2022', lib: ['ES2023'], module: 'NodeNext', strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] as string[] },
  include: ['check.ts', 'check.cts'],
};
