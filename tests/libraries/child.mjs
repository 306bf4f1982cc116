/** One process of run.mjs: runs the cases of some subjects of a file and sends what they come to. */
import { readFileSync } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';
import { casesOf } from './cases.mjs';
import { installDocument, text } from './helpers.mjs';
import { provide, withImports } from './imports.mjs';

const NOT_STARTED = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED', 'ERR_REQUIRE_ESM']);
const CASE_LIMIT = 10_000;
const [file, indices, browser] = process.argv.slice(2);
const written = browser ? await installDocument(browser) : [];
const { default: subjects } = await import(`./subjects/${file}`);

let count = 0;

async function emitted(subject, { program, plainHttp }) {
  written.length = 0;
  // The comment makes each program a module of its own.
  const code = `${withImports(program, subject)}\n// ${count++}\n`;
  const module = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`);
  if (subject.browser && !subject.sends) {
    await module.default;
    return [...written];
  }
  return (subject.sends ?? text)(module.default, { plainHttp, ...subject.request });
}

// An error that nobody waits for belongs to the case that is running.
let fail = () => {};
process.on('unhandledRejection', (error) => fail(error));
process.on('uncaughtException', (error) => fail(error));

async function outcome(subject, one) {
  let timer;
  const limit = new Promise((_, reject) => {
    fail = reject;
    timer = setTimeout(() => reject(new Error(`no answer within ${CASE_LIMIT} ms`)), CASE_LIMIT);
  });
  try {
    const texts = await Promise.race([emitted(subject, one), limit]);
    const { only = subject.browser ? 'a=' : '' } = subject;
    // Libraries set cookies of their own as well, some to find out whether they can.
    const own = texts.filter((one) => one.startsWith(only));
    return own.length === 0 ? { nothing: true } : { emitted: own };
  } catch (error) {
    // What does not start is no answer of the package.
    if (NOT_STARTED.has(error?.code) || error instanceof SyntaxError) throw error;
    return { threw: `${error?.name ?? 'thrown'}: ${String(error?.message ?? error).split('\n')[0]}` };
  } finally {
    clearTimeout(timer);
  }
}

const packageOf = ({ package: name, installed = name }) =>
  JSON.parse(readFileSync(new URL(`./node_modules/${installed}/package.json`, import.meta.url), 'utf8'));

async function run(index) {
  const subject = subjects[index];
  if (subject.virtual) await provide(subject.virtual);
  const cases = [];
  for (const one of casesOf(subject)) {
    const { name, code, plainHttp } = one;
    cases.push({ name, code, plainHttp, ...(await outcome(subject, one)) });
  }
  const { name: installedName, version: installedVersion } = packageOf(subject);
  process.send({ index, installedName, installedVersion, cases });
}

try {
  for (const index of indices.split(',').map(Number)) await run(index);
  process.disconnect();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
