/** The text gate: files without a word of interest get no listener at all. */
import type { SourceCode } from '../evaluation/index.js';
import type { Settings } from './settings.js';
import { knownWords, shortest, type Subject } from './words.js';

export type { Subject } from './words.js';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function wordsOf(subject: Subject, { apis: { cookies, headers, requests, cors } }: Settings): readonly string[] {
  const own = subject === 'cookies' ? [...cookies, ...headers] : [...requests, ...cors];
  return [...knownWords()[subject], ...own.flatMap(({ call }) => call).map(wordOf)];
}

/** Says whether a text holds one of some words. */
type Gate = (text: string) => boolean;

/**
 * Words of the web are found in any letter case, as header names may be written in any; names of packages and functions
 * only as they are, which takes half the time.
 */
function gateFor(words: readonly string[]): Gate {
  const distinct = shortest(words);
  const [loose, exact] = [/^[a-z]+$/, /[^a-z]/].map((kind) =>
    distinct
      .filter((word) => kind.test(word))
      .map(escape)
      .join('|'),
  );
  const anyCase = loose ? new RegExp(loose, 'i') : undefined;
  const asWritten = exact ? new RegExp(exact) : undefined;
  return (text) => anyCase?.test(text) === true || asWritten?.test(text) === true;
}

type Gates = Readonly<Record<Subject | 'either', Gate>>;

function gatesFor(settings: Settings): Gates {
  const known = gates.get(settings);
  if (known) return known;
  const [cookies, requests] = [wordsOf('cookies', settings), wordsOf('requests', settings)];
  const made = { cookies: gateFor(cookies), requests: gateFor(requests), either: gateFor([...cookies, ...requests]) };
  gates.set(settings, made);
  return made;
}

/** What a file holds that calls a function: its name, or the module's where the module itself is called. */
function wordOf(address: string): string {
  const hash = address.lastIndexOf('#');
  const [module, path] = [address.slice(0, Math.max(hash, 0)), address.slice(hash + 1)];
  return (
    path
      .replaceAll('()', '')
      .split('.')
      .findLast((part) => part !== '' && part !== '*' && part !== 'default') ?? module
  );
}

const gates = new WeakMap<Settings, Gates>();

/** What the text shows under one set of words. */
interface Answer extends Readonly<Record<Subject, boolean>> {
  readonly text: string;
  readonly gates: Gates | undefined;
}

/** The rules of a file ask one after the other. */
let latest: Answer = { text: '', gates: undefined, cookies: false, requests: false };

/** Whether a file can hold anything of the kind; its text is looked through once for all rules: most files hold neither. */
export function mayConcern({ text }: SourceCode, settings: Settings, subject: Subject): boolean {
  const own = gatesFor(settings);
  if (latest.gates !== own || latest.text !== text) latest = scan(text, own);
  return latest[subject];
}

function scan(text: string, gates: Gates): Answer {
  const either = gates.either(text);
  return { text, gates, cookies: either && gates.cookies(text), requests: either && gates.requests(text) };
}

let any: Gate | undefined;
let latestAny = { text: '', may: false };

/** Whether a file can hold anything that the catalogue knows. */
export function mayConcernAny(text: string): boolean {
  any ??= gateFor(Object.values(knownWords()).flat());
  if (latestAny.text !== text) latestAny = { text, may: any(text) };
  return latestAny.may;
}
