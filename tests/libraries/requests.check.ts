/** The real request libraries: whether they ask for cookies must be what the plugin says of the same programs. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import samesite from '../../src/plugin/index.js';

interface Ran {
  readonly name: string;
  readonly installed: string;
  readonly said: string;
  readonly code: string;
  readonly outcome: 'with cookies' | 'without cookies' | 'nothing is sent';
}

const here = path.dirname(fileURLToPath(import.meta.url));
const only = process.env['LIBRARIES']?.split(',') ?? [];
const ran = JSON.parse(execFileSync(process.execPath, [path.join(here, 'requests.mjs'), ...only], { encoding: 'utf8', maxBuffer: 1 << 25, stdio: ['ignore', 'pipe', 'ignore'] })) as readonly Ran[];

function versionOf(installed: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(path.join(here, 'node_modules', installed, 'package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return undefined;
  }
}

function findings({ name, installed, code }: Ran): readonly Linter.LintMessage[] {
  const version = versionOf(installed);
  const settings = { samesite: { site: 'example.com', ...(version === undefined ? {} : { versions: { [name]: version } }) } };
  return new Linter().verify(code, [samesite.configs.recommended, { settings }], { filename: 'program.js' });
}

/** What asks for no cookies, or for nothing that there is: no finding, though the library ignores it. */
const NEEDLESS = ['nothing', 'undefined', 'no flag', 'same-origin', 'omit', 'false', 'a value that there is not'];
/** Cases of which the catalogue does not know what becomes of them, by package. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = {
  // An explicit `undefined` leaves its default alone.
  '@microsoft/signalr': ['undefined'],
};

/** Over XMLHttpRequest any value but 'include' is as good as none, and nothing says so. */
const LENIENT = ['unfetch', 'whatwg-fetch'];

const subjects = new Map<string, Ran[]>();
for (const one of ran) {
  const title = `${one.installed}: ${one.code.replace(/(?:with)?[cC]redentials: [^,]*, |headers: \{[^}]*\}, |\.withCredentials\(.*?\)/g, '')}`;
  subjects.set(title, [...(subjects.get(title) ?? []), one]);
}

describe.each([...subjects])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.said, one] as const))('%s', (said, one) => {
    const messages = findings(one);
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    if (UNKNOWN[one.name]?.includes(said) === true) return;
    const about = `${one.code}\nIt sends: ${one.outcome}. The plugin says: ${messages.map(({ message }) => message).join(' | ') || 'nothing'}`;
    const leaks = messages.some(({ ruleId }) => ruleId === 'samesite/cross-site-credentials');
    const mistake = messages.find(({ ruleId }) => ruleId === 'samesite/valid-credentials');
    expect(leaks, about).toBe(one.outcome === 'with cookies');
    expect(mistake?.messageId === 'refused', about).toBe(one.outcome === 'nothing is sent');
    // What was asked for and is not done is a mistake in the program.
    if (one.outcome === 'without cookies' && !NEEDLESS.includes(said) && !(LENIENT.includes(one.name) && said === 'true')) expect(mistake, about).toBeDefined();
  });

  it('asks for cookies, or is told of its mistake, in some case', () => {
    expect(cases.some((one) => one.outcome === 'with cookies' || findings(one).length > 0)).toBe(true);
  });
});
