/** What the plugin says that a program sets, and whether that is what the package set when it was run. */
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { behaviours, lastAttribute, lifetimeOf, parseSetCookie, sameSiteOf } from '../../src/browser/index.js';
import { libraries, type Conventions } from '../../src/catalog/index.js';
import { cookiesOf, type Cookie, type Readings } from '../../src/cookie/index.js';
import { fileOf } from '../../src/model/index.js';
import type { SourceCode } from '../../src/evaluation/index.js';

/** What `run.mjs` prints of a subject. */
export interface Subject {
  readonly file: string;
  readonly index: number;
  readonly record: string;
  readonly package: string;
  readonly installed: string;
  readonly version: string;
  /** The version of the package that the program names, where another one stands for it here. */
  readonly packageVersion?: string;
  /** The versions of other packages that decide. */
  readonly beside?: Readonly<Record<string, string>>;
  /** It did not run: its cases are in recorded.json. */
  readonly recorded?: string;
  readonly installedName?: string;
  readonly installedVersion?: string;
  readonly typescript: boolean;
  readonly filename?: string;
  readonly http: boolean;
  /** The catalogue leaves it out on purpose. */
  readonly leftOut?: boolean;
  /** The cases in which the catalogue may answer "unknown". */
  readonly abstains: readonly string[] | true;
  /** How the calls begin of which one is the cookie, where others of the program are known as well. */
  readonly at?: readonly string[];
  /** … or what it is called. */
  readonly named?: string;

  readonly cases: readonly Case[];
  readonly skipped?: string;
  readonly failed?: string;
}

export interface Case {
  readonly name: string;
  readonly code: string;
  readonly plainHttp: boolean;
  readonly emitted?: readonly string[];
  readonly threw?: string;
  readonly nothing?: true;
}

type Manners = Cookie['manners'];
type Predicted = Pick<Readings, 'sameSite' | 'secure' | 'httpOnly' | 'path' | 'deletion'>;

/** One cookie as browsers read it. */
interface Emitted {
  readonly sameSite: 'strict' | 'lax' | 'none' | 'absent' | 'junk';
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Undefined where browsers make it out of the URL (rfc6265bis-22 section 5.6.4). */
  readonly path: string | undefined;
  readonly over: boolean;
}

function read(text: string): Emitted {
  const { attributes } = parseSetCookie(text);
  const said = lastAttribute(attributes, 'samesite')?.value ?? '';
  const word = sameSiteOf(said);
  const path = lastAttribute(attributes, 'path')?.value;
  return {
    sameSite: word !== 'default' ? word : said === '' ? 'absent' : 'junk',
    secure: lastAttribute(attributes, 'secure') !== undefined,
    httpOnly: lastAttribute(attributes, 'httponly') !== undefined,
    path: path?.startsWith('/') === true ? path : undefined,
    over: lifetimeOf(attributes, behaviours.chromium, Date.now()) === 0,
  };
}

const filenameOf = ({ typescript, filename = typescript ? 'program.ts' : 'program.js' }: Subject): string => filename;

/** A program as ESLint hands it to rules. */
function sourceOf(code: string, subject: Subject): SourceCode {
  let found: unknown;
  const capture: Rule.RuleModule = {
    create: (context) => {
      found = context.sourceCode;
      return {};
    },
  };
  const config: Linter.Config = {
    files: ['**/*.js', '**/*.ts'],
    plugins: { test: { rules: { capture } } },
    rules: { 'test/capture': 'error' },
    languageOptions: subject.typescript ? { parser: typescriptParser } : {},
  };
  const [message] = new Linter().verify(code, [config], { filename: filenameOf(subject) });
  if (message) throw new Error(`${message.message}: ${code}`);
  return found as SourceCode;
}

const settings = new Map<Subject, Record<string, unknown>>();

function settingsFor({ package: name, version, packageVersion, installedName, recorded, beside = {} }: Subject): Record<string, unknown> {
  const known = packageVersion ?? (installedName === name || recorded ? version : undefined);
  return known === undefined ? {} : { samesite: { versions: { ...beside, [name]: known } } };
}

/** The cookies of a program, as its lint finds them where this version is installed. */
function cookiesIn(source: SourceCode, subject: Subject): readonly Cookie[] {
  const known = settings.get(subject) ?? settingsFor(subject);
  settings.set(subject, known);
  return cookiesOf(fileOf(source, known, filenameOf(subject)));
}

/** The cookie that a program is about: the only one, or the one whose call begins with certain words. */
function cookieOf(source: SourceCode, subject: Subject): Cookie | string {
  const cookies = cookiesIn(source, subject);
  const { at = [], named } = subject;
  const found = cookies.filter(
    ({ node, name }) =>
      (named === undefined || name === named) && (at.length === 0 || at.some((words) => source.text.startsWith(words, node.range[0]))),
  );
  const [cookie] = found;
  if (!cookie) return `no cookie recognised in: ${source.text}`;
  return found.length === 1 ? cookie : `${found.length} cookies recognised in: ${source.text}`;
}

/** @returns what is wrong with the prediction, in a few words; nothing where the package did what was predicted */
export function disagreements(subject: Subject, one: Case): readonly string[] {
  const cookie = cookieOf(sourceOf(one.code, subject), subject);
  if (subject.leftOut) return typeof cookie === 'string' ? [] : ['a cookie recognised that the catalogue leaves out'];
  if (typeof cookie === 'string') return [cookie];
  const world = cookie.find(['sameSite', 'secure', 'httpOnly', 'path', 'deletion'], () => true);
  if (!world) return ['no world'];
  if (world.when !== '') return [`a prediction only${world.when}`];
  const did = JSON.stringify(one.emitted ?? one.threw ?? 'nothing');
  const problems = one.plainHttp ? overHttp(cookie, one) : compare(world, one, subject, cookie.manners);
  return problems.map((problem) => `${problem}, but it did: ${did}`);
}

/** On plain http only one thing is predicted: whether `secure: true` works there. */
function overHttp({ manners }: Cookie, { emitted }: Case): readonly string[] {
  if (manners.needsHttps === (emitted === undefined)) return [];
  return [manners.needsHttps ? 'secure: true was to fail over plain http' : 'secure: true was to work over plain http'];
}

/** A reading's problems with which there is no cookie at all. */
const WITHOUT_COOKIE = new Set(['throws', 'letterCase', 'withheld', 'throwsOnKey']);

function compare(predicted: Predicted, one: Case, subject: Subject, manners: Manners): readonly string[] {
  const { sameSite, secure, deletion } = predicted;
  const unknown = [...(sameSite.is === 'unknown' ? ['SameSite'] : []), ...(secure.is === 'unknown' ? ['Secure'] : [])];
  const unsaid = [...(deletion ? [] : unknown), ...scopeUnsaid(predicted, subject)];
  const isOpen = unknown.length > 0 || predicted.path.is === 'unknown' || predicted.httpOnly.is === 'unknown';
  if (unsaid.length > 0 && !mayAbstain(one, subject)) return [`${unsaid.join(' and ')} unknown`];
  const problem = sameSite.is === 'invalid' ? sameSite.problem : undefined;
  const isBareNone = sameSite.is === 'none' && secure.is === false && !deletion;
  const { noneWithoutSecure, securesNone } = manners;
  const isWithout = isBareNone && (noneWithoutSecure === 'throws' || noneWithoutSecure === 'drops');
  if (isWithout || WITHOUT_COOKIE.has(problem ?? '')) return one.emitted ? ['no cookie predicted'] : [];
  // Some libraries delete what is not there by doing nothing; with what is unknown there may be no cookie.
  if (!one.emitted) return (deletion && one.nothing) || isOpen ? [] : ['a cookie predicted'];
  const last = read(one.emitted.at(-1) as string);
  if (deletion !== last.over) return [deletion ? 'a deletion predicted' : 'no deletion predicted'];
  const scope = compareScope(predicted, last);
  if (deletion) return scope;
  const isOmitted = problem === 'omitted' || (isBareNone && noneWithoutSecure === 'omits');
  const saysFalse = secure.is === false && secure.saysFalse === true;
  const adds = isBareNone && (noneWithoutSecure === 'adds' || securesNone === true || (securesNone === 'ifFalse' && saysFalse));
  const wantsSecure = secure.is === true || adds;
  const says = isOmitted ? 'absent' : sameSite.is;
  return [
    ...(sameSiteAgrees(says, problem, last.sameSite) ? [] : [`SameSite ${says}${problem ? ` (${problem})` : ''} predicted`]),
    ...(secure.is === 'unknown' || wantsSecure === last.secure ? [] : [wantsSecure ? 'Secure predicted' : 'no Secure predicted']),
    ...scope,
  ];
}

const mayAbstain = ({ name }: Case, { abstains }: Subject): boolean => abstains === true || abstains.includes(name);

/** What of HttpOnly and Path is unknown though the catalogue does not say that it is. */
function scopeUnsaid({ httpOnly, path: where }: Predicted, subject: Subject): readonly string[] {
  return [
    ...(httpOnly.is === 'unknown' && !isLeftOpen('httpOnly', subject) ? ['HttpOnly'] : []),
    ...(where.is === 'unknown' && !isLeftOpen('path', subject) ? ['Path'] : []),
  ];
}

/** Whether the catalogue says of a library that the code does not show this. */
function isLeftOpen(attribute: 'httpOnly' | 'path', { record }: Subject): boolean {
  const own = libraries().filter(({ records }) => records.includes(record));
  const apis = own.flatMap(({ cookies = [], cookieValues = [] }): readonly Conventions[] => [
    ...cookies.flatMap((api): readonly Conventions[] => [api, ...(api.variants ?? [])]),
    ...cookieValues,
  ]);
  return apis.some(({ defaults }) => defaults?.[attribute] === 'unknown');
}

function compareScope({ httpOnly, path: where }: Predicted, last: Emitted): readonly string[] {
  const says = where.is === 'set' ? where.text : undefined;
  return [
    ...(httpOnly.is === 'unknown' || httpOnly.is === last.httpOnly ? [] : [httpOnly.is ? 'HttpOnly predicted' : 'no HttpOnly predicted']),
    ...(where.is === 'unknown' || says === last.path ? [] : [says === undefined ? 'no Path predicted' : `Path=${says} predicted`]),
  ];
}

function sameSiteAgrees(is: string, problem: string | undefined, found: Emitted['sameSite']): boolean {
  if (is === 'unknown') return true;
  if (is !== 'invalid') return is === found;
  if (problem === 'unknownValue' || problem === 'noValue') return found === 'junk' || found === 'absent';
  // An ignored key: whatever the library does without it.
  return true;
}
