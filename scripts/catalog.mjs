/**
 * src/catalog/libraries.ts, the list of all files in src/catalog/apis/. To write it anew: `npm run catalog`
 * (tests/catalog/catalog.test.ts asserts that it is up to date).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/catalog/', import.meta.url));

/** `fastify-cookie` is `fastifyCookie`. */
const identifier = (name) => name.replace(/[^A-Za-z\d]+(.)/g, (_, letter) => letter.toUpperCase());

/** @returns {string} the text of src/catalog/libraries.ts */
export function catalogIndex() {
  const names = readdirSync(path.join(folder, 'apis'))
    .map((file) => path.basename(file, '.ts'))
    .sort();
  return `${[
    '/** All libraries, by file name. Made by `npm run catalog`. */',
    ...names.map((name) => `import ${identifier(name)} from './apis/${name}.js';`),
    "import type { Library } from './types.js';",
    '',
    'const all: readonly Library[] = [',
    ...names.map((name) => `  ${identifier(name)},`),
    '];',
    '',
    '/** In the package this is data of its own (rolldown.config.js), which is read when a file first asks for it. */',
    'export const libraries = (): readonly Library[] => all;',
  ].join('\n')}\n`;
}

export const readIndex = () => readFileSync(path.join(folder, 'libraries.ts'), 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path.join(folder, 'libraries.ts'), catalogIndex());
