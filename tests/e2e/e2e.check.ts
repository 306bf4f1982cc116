/** Programs before and after `eslint --fix`, each in a process of its own, and what a real Chromium does with their cookies. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium, type Chromium } from '../chromium/chromium.js';
import { expectSameAnswer, expectSameJar, expectSentAsPromised } from './compare.js';
import { startFront } from './front.js';
import { observe, openPlace, type Observation, type Place } from './observe.js';
import { FOLDER, Preparation, runsOf, stop, type Run } from './prepare.js';
import type { Program } from './program.js';
import { programs } from './programs.js';
import { linesOf, Report } from './report.js';

const SCHEMES = ['https', 'http'] as const;
type Scheme = (typeof SCHEMES)[number];

const runs = programs.flatMap(runsOf);
const preparation = new Preparation(runs);
const report = new Report();
let chromium: Chromium;
/** Four users look at the same time: before and after the fix, over https and over http. */
let places: readonly Place[];

beforeAll(async () => {
  if (!chromiumPath) return;
  chromium = await launchChromium();
  places = await Promise.all([1, 2, 3, 4].map(async () => openPlace(await chromium.newProfile(), await startFront())));
});

afterAll(async () => {
  if (!chromiumPath) return;
  await preparation.close();
  await chromium.close();
  await Promise.all(places.map(({ front }) => front.close()));
  console.log(`${chromium.version}\n${report.table()}`);
});

interface Pair {
  readonly before: Observation;
  readonly after: Observation;
}

function expectPromised(scheme: Scheme, { before, after }: Pair, { embedded = false, values, https = {}, http = https, afterNext = {}, afterNextHttp = afterNext, foundAgain }: Program): void {
  const changes = { https, http }[scheme];
  for (const visit of ['first', 'second'] as const) {
    // A session that was never stored is found again now: the page may say so.
    const isFoundAgain = visit === 'second' && Object.values(changes).some(({ from }) => from === 'rejected');
    expectSameAnswer(before[visit], after[visit], values, isFoundAgain);
    expectSameJar(before[visit].jar, after[visit].jar, changes, values);
  }
  if (foundAgain !== undefined) expect(after.second.text).toBe(foundAgain);
  if (before.next && after.next) {
    expectSameAnswer(before.next, after.next, values);
    expectSameJar(before.next.jar, after.next.jar, { https: afterNext, http: afterNextHttp }[scheme], values);
  }
  if (scheme === 'http') return;
  expectSentAsPromised(before, embedded);
  expectSentAsPromised(after, embedded);
}

async function check(run: Run): Promise<void> {
  const { program, title } = run;
  const prepared = await preparation.take(run);
  const { source, fixed } = prepared;
  const pairs = {} as Record<Scheme, Pair>;
  try {
    const servers = [...new Set([prepared.before, prepared.after])];
    await Promise.all(SCHEMES.map(async (scheme, j) => {
      const [before, after] = await Promise.all(servers.map(({ port }, i) => observe(places[2 * j + i]!, port, scheme, program)));
      pairs[scheme] = { before: before!, after: after ?? before! };
    }));
  } finally {
    await stop(prepared);
  }
  report.add(title, { library: program.library, fixes: fixed.fixes, left: fixed.left, https: linesOf(pairs.https), http: linesOf(pairs.http) });
  if (program.untouched) expect(fixed.text).toBe(source);
  else expect(fixed.text).not.toBe(source);
  for (const scheme of SCHEMES) {
    try {
      expectPromised(scheme, pairs[scheme], program);
    } catch (error) {
      throw new Error(`over ${scheme}: ${error instanceof Error ? error.message : String(error)}\n${fixed.text}`, { cause: error });
    }
  }
}

describe.skipIf(!chromiumPath)('a program goes on as before, with the cookies that the fix promised', () => {
  it.each(runs)('$title', (run) => check(run));

  it('all of it is as golden.json says', () => {
    if (process.env['UPDATE_GOLDEN']) report.write(runs.map(({ title }) => title));
    expect(report.differences()).toBe('');
  });
});

it('every program has its expectations', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  expect([...new Set(programs.map(({ file }) => file))].sort()).toEqual(files.filter((file) => /\.\w+$/.test(file)).sort());
  expect(new Set(runs.map(({ title }) => title)).size).toBe(runs.length);
});
