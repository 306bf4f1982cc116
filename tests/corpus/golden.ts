/** The findings that are expected, each with a verdict of somebody who has read the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from './lint.js';

export interface Judged extends Finding {
  /** Whether what the message says is true of this code, and its owner would want to know. */
  readonly verdict: 'right' | 'wrong' | 'unread';
  readonly reason: string;
}

export interface Golden {
  /** Files that no parser takes, as `package/file`. */
  readonly unparsed: readonly string[];
  readonly findings: readonly Judged[];
}

/** What is found in a package. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly unparsed: readonly string[];
}

const url = new URL('golden.json', import.meta.url);
const readme = new URL('README.md', import.meta.url);

/** README.md with the numbers of these findings in its table, which is the last thing in it. */
export function withCounts(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([rule, count]) => [`\`${rule}\``, String(count)] as const);
  const table = [['rule', 'findings'], ['-'.repeat(29), '-'.repeat(8)], ...rows, ['all', String(findings.length)]];
  const text = table.map(([rule = '', count = '']) => `| ${rule.padEnd(29)} | ${count.padEnd(8)} |\n`).join('');
  return readFileSync(readme, 'utf8').replace(/\| rule [^]*$/, text);
}

export function readGolden(): Golden {
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as Golden;
  } catch {
    return { unparsed: [], findings: [] };
  }
}

/** The finding alone, as a run gives it. */
export function withoutVerdict(judged: Judged): Finding {
  return Object.fromEntries(Object.entries(judged).filter(([key]) => key !== 'verdict' && key !== 'reason')) as unknown as Finding;
}

const keyOf = ({ package: name, file, rule, messageId, source }: Finding): string => JSON.stringify([name, file, rule, messageId, source]);
const byPlace = (a: Finding, b: Finding): number => {
  const [one, other] = [`${a.package}/${a.file}`, `${b.package}/${b.file}`];
  return one === other ? a.line - b.line : one < other ? -1 : 1;
};

/**
 * Takes over what was found in some packages. Findings that are still there keep their verdicts, new ones are unread.
 * @param all the packages of the corpus: what is known of others is dropped
 */
export function writeGolden(found: ReadonlyMap<string, Found>, all: readonly string[]): void {
  const old = readGolden();
  const judged = new Map<string, Judged[]>();
  for (const one of old.findings) judged.set(keyOf(one), [...(judged.get(keyOf(one)) ?? []), one]);
  const isOther = ({ package: name }: Finding): boolean => all.includes(name) && !found.has(name);
  const findings = [
    ...old.findings.filter(isOther),
    ...[...found.values()].flatMap((one) =>
      one.findings.map((finding): Judged => {
        const known = judged.get(keyOf(finding))?.shift();
        // What was wrong about the message may have been mended.
        if (known === undefined || (known.verdict === 'wrong' && known.message !== finding.message)) return { ...finding, verdict: 'unread', reason: '' };
        return { ...finding, verdict: known.verdict, reason: known.reason };
      }),
    ),
  ].sort(byPlace);
  const others = old.unparsed.filter((file) => all.some((name) => file.startsWith(`${name}/`) && !found.has(name)));
  const unparsed = [...others, ...[...found.values()].flatMap((one) => one.unparsed)].sort();
  writeFileSync(url, `${JSON.stringify({ unparsed, findings }, null, 2)}\n`);
  writeFileSync(readme, withCounts(findings));
}
