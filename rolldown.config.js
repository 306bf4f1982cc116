/**
 * The package is a small module that ESLint loads at its start, and what answers for the rules, which is loaded with the
 * first file that may concern one: `engine.cjs`, and the catalogue as `catalog.json`.
 */
import { rolldown } from 'rolldown';

const FOLDER = 'dist/src/plugin';

/** What only the documentation needs of the catalogue. */
const DOCUMENTATION = new Set(['versions', 'source', 'ecosystem', 'records']);

/** What a module of the sources exports. */
async function load(input) {
  const bundle = await rolldown({ input, platform: 'node', treeshake: true });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  // Modules find the package from where they are.
  const code = output[0].code.replaceAll('import.meta.url', JSON.stringify(import.meta.url));
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Puts code that is made by `make` in the place of a module. */
const instead = (name, ending, make) => ({
  name,
  load: {
    filter: { id: new RegExp(`[\\\\/]${ending.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`) },
    async handler(id) {
      return { code: await make.call(this, id), moduleType: 'js' };
    },
  },
});

const catalog = instead('catalog', 'src/catalog/libraries.ts', async function (id) {
  const { libraries } = await load(id);
  const data = libraries().map((library) => Object.fromEntries(Object.entries(library).filter(([key]) => !DOCUMENTATION.has(key))));
  this.emitFile({ type: 'asset', fileName: 'catalog.json', source: JSON.stringify(data) });
  return `
    import { readFileSync } from 'node:fs';
    let all;
    export const libraries = () => (all ??= JSON.parse(readFileSync(new URL('./catalog.json', import.meta.url), 'utf8')));
  `;
});

const words = instead('words', 'src/model/words.ts', async (id) => {
  const { knownWords, shortest } = await load(id);
  return `
    export const shortest = ${shortest};
    export const knownWords = () => (${JSON.stringify(knownWords())});
  `;
});

const engine = instead('engine', 'src/plugin/engine.ts', async (id) => {
  const { metas } = await load(id);
  return `
    import { createRequire } from 'node:module';
    let loaded;
    export const engine = () => (loaded ??= createRequire(import.meta.url)('./engine.cjs').rules);
    export const metas = () => (${JSON.stringify(metas())});
  `;
});

const common = { platform: 'node', logLevel: 'warn' };

export default [
  {
    ...common,
    input: 'src/plugin/index.ts',
    plugins: [engine, words],
    output: { dir: FOLDER, entryFileNames: 'index.js', format: 'esm', minify: true },
  },
  {
    ...common,
    input: 'rules/index.ts',
    plugins: [catalog, words],
    output: { dir: FOLDER, entryFileNames: 'engine.cjs', format: 'cjs', minify: true },
  },
];
