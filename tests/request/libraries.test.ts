/** What the examples of a framework's file names need: the same code under another name is something else. */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import samesite from '../../src/plugin/index.js';

const CODE = `export async function load({ fetch }) {
  await fetch('https://api.partner.example/me', { credentials: 'include' });
  await fetch('/api/me', { withCredentials: true });
}
export const load2 = ({ fetch }) => fetch('/api/me', { withCredentials: true });
`;

const lint = (code: string, filename: string): string[] =>
  new Linter()
    .verify(code, [samesite.configs.recommended], { filename })
    .map(({ line, ruleId }) => `${line} ${ruleId ?? 'fatal'}`);

describe('fetch() of a SvelteKit load', () => {
  it.each(['src/routes/+page.js', 'src/routes/admin/+layout.js'])('is the browser’s in %s', (filename) => {
    expect(lint(CODE, filename)).toEqual(['2 samesite/cross-site-credentials', '3 samesite/valid-credentials']);
  });

  it.each(['src/routes/+page.server.js', 'src/load.js'])('is anything in %s', (filename) => {
    expect(lint(CODE, filename)).toEqual([]);
  });
});
