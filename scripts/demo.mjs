/**
 * `npm run demo`: what a newcomer would see. Lints examples/express-shop with the recommended preset, prints ESLint's own
 * report, and the changes that `eslint --fix` would make. `npm run demo audit` is for another preset.
 */
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTwoFilesPatch } from 'diff';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../', import.meta.url));
const shop = path.join(root, 'examples', 'express-shop');
/** The site that the example belongs to: requests to its own hosts need no warning. */
const SITE = 'shop.example';

const slashes = (file) => file.split(path.sep).join('/');

/**
 * @param plugin eslint-plugin-samesite, built or from its sources
 * @param {{ color?: boolean, preset?: string }} [options]
 * @returns {Promise<{ report: string, diff: string }>} with paths relative to the repository
 */
export async function demo(plugin, { color = false, preset = 'recommended' } = {}) {
  const options = {
    cwd: shop,
    overrideConfigFile: true,
    overrideConfig: [plugin.configs[preset], { settings: { samesite: { site: SITE } } }],
  };
  const found = inOrder(await new ESLint(options).lintFiles(['.']));
  const stylish = await new ESLint(options).loadFormatter('stylish');
  const report = await stylish.format(
    found.map((result) => ({ ...result, filePath: relative(result.filePath) })),
    { cwd: root, rulesMeta: {}, color },
  );
  // `fix: true` computes the fixes; without ESLint.outputFixes() no file is changed.
  const fixed = inOrder(await new ESLint({ ...options, fix: true }).lintFiles(['.']));
  const patches = fixed
    .filter(({ output }) => output !== undefined)
    .map(({ filePath, output }) => {
      const name = relative(filePath);
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, readFileSync(filePath, 'utf8'), output, '', '', { context: 2 });
    });
  return { report: report.trim(), diff: patches.map(withoutRuler).join('\n').trim() };
}

const relative = (file) => slashes(path.relative(root, file));

const inOrder = (results) => [...results].sort((a, b) => (a.filePath < b.filePath ? -1 : 1));

const withoutRuler = (patch) => patch.replace(/^=+\n/, '').replace(/\t+$/gm, '');

const PAINT = [
  [/^(?:---|\+\+\+) /, '1'],
  [/^\+/, '32'],
  [/^-/, '31'],
  [/^@@/, '36'],
];

const paint = (line) => {
  const [, code] = PAINT.find(([pattern]) => pattern.test(line)) ?? [];
  return code === undefined ? line : `\u001B[${code}m${line}\u001B[0m`;
};

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { default: plugin } = await import('../dist/src/plugin/index.js');
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const { report, diff } = await demo(plugin, { color, preset: process.argv[2] });
  console.log(`${report}\n\nWhat \`eslint --fix\` would change:\n`);
  console.log(color ? diff.split('\n').map(paint).join('\n') : diff);
}
