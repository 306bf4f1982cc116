/** The real CORS packages against the catalogue: what they answer to a page of another site must be what the plugin says. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import samesite from '../../src/plugin/index.js';

interface Case {
  readonly name: string;
  readonly code: string;
  /** The two headers, … */
  readonly origin?: string | null;
  readonly credentials?: string | null;
  /** … or why there is no answer. */
  readonly threw?: string;
}

interface Subject {
  readonly package: string;
  readonly version: string;
  readonly installedVersion?: string;
  readonly skipped?: string;
  /** Cases in which the plugin may say nothing. */
  readonly abstains?: readonly string[];
  readonly cases: readonly Case[];
}

const runner = fileURLToPath(new URL('./cors.mjs', import.meta.url));
const only = process.env['LIBRARIES']?.split(',') ?? [];
const output = execFileSync(process.execPath, [runner, ...only], { cwd: path.dirname(runner), encoding: 'utf8', maxBuffer: 1 << 27, stdio: ['ignore', 'pipe', 'ignore'] });
const subjects = JSON.parse(output) as readonly Subject[];

/** What a page of another site gets: the answer with the user's cookies, or one that browsers refuse. */
function really({ origin, credentials }: Case): 'any' | 'star' | undefined {
  if (credentials !== 'true') return undefined;
  return origin === 'https://evil.example' ? 'any' : origin === '*' ? 'star' : undefined;
}

/** What the plugin says about it where this version is installed. */
function predicted({ package: name, version }: Subject, { code }: Case): string | undefined {
  const [message, ...others] = new Linter().verify(code, [
    {
      plugins: { samesite },
      rules: { 'samesite/no-wildcard-credentials': 'error' },
      settings: { samesite: { versions: { [name]: version } } },
    },
  ]);
  if (others.length > 0) return 'several';
  return message && (/^(?:any|star)/.exec(message.messageId ?? '')?.[0] ?? message.message);
}

it('runs something', () => {
  expect(subjects.length).toBeGreaterThan(0);
});

describe.each(subjects.map((subject) => [`${subject.package}@${subject.version}`, subject] as const))('%s', (_, subject) => {
  if (subject.skipped !== undefined) {
    it.skip(subject.skipped);
    return;
  }

  it('is installed in the version that was read', () => {
    expect(subject.installedVersion).toBe(subject.version);
  });

  it('lets a page of another site read, or is refused, in some case', () => {
    expect(subject.cases.filter(really)).not.toEqual([]);
  });

  it.each(subject.cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
    const says = predicted(subject, one);
    if (says === undefined && subject.abstains?.includes(name) === true) return;
    expect({ says, of: one.code, did: one.threw ?? `${one.origin} ${one.credentials}` }).toMatchObject({ says: really(one) });
  });
});
