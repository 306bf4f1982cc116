/** What README.md tells a newcomer to write. */
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/(?:<!-- (.*?) -->\n)?```(?:js|ts)\n([\s\S]*?)```/g)].map(([, mark = '', code = '']) => ({ mark, code }));

const blockWith = (is: (block: { mark: string; code: string }) => boolean): string => {
  const block = blocks.find(is);
  if (!block) throw new Error('README.md has no such example any more');
  return block.code;
};

/** Code that the README shows as bad, and what it promises that `--fix` makes of it. */
export const bad = blockWith(({ mark }) => mark === '❌');
export const fixed = blockWith(({ mark }) => mark === '✅ fixed');
/** The shortest configuration, and the same with `defineConfig`. */
export const config = blockWith(({ code }) => code.startsWith('// eslint.config.js') && !code.includes('defineConfig'));
export const defined = blockWith(({ code }) => code.includes('defineConfig'));
