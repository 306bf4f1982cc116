/** The text gate: files without a word of interest get no listener at all. */
import type { SourceCode } from '../evaluation/index.js';
import type { Settings } from './settings.js';
import { knownWords, shortest, type Subject } from './words.js';

export type { Subject } from './words.js';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function wordsOf(subject: Subject, { apis: { cookies, headers, requests, cors } }: Settings): readonly string[] {
  const own = subject === 'cookies' ? [...cookies, ...headers] : subject === 'requests' ? [...requests, ...cors] : [];
  return [...knownWords()[subject], ...own.flatMap(({ call }) => call).map(wordOf)];
}

/** Words that are found in any letter case. */
const LOOSE = /^[a-z]+$/;

/** Says whether a text holds one of some words. */
type Gate = (text: string) => boolean;

/**
 * Words of the web are found in any letter case, as header names may be written in any; names of packages and functions
 * only as they are, which takes half the time.
 */
function gateFor(words: readonly string[]): Gate {
  const distinct = shortest(words);
  const [loose, exact] = [true, false].map((isLoose) =>
    distinct
      .filter((word) => LOOSE.test(word) === isLoose)
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
  const contexts = gateFor(wordsOf('contexts', settings));
  const made = { cookies: gateFor(cookies), requests: gateFor(requests), either: gateFor([...cookies, ...requests]), contexts };
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
interface Answer {
  readonly text: string;
  readonly gates: Gates | undefined;
  readonly cookies: boolean;
  readonly requests: boolean;
  /** Looked for when a rule asks. */
  contexts?: boolean;
}

/** The rules of a file ask one after the other. */
let latest: Answer = { text: '', gates: undefined, cookies: false, requests: false };

/** Whether a file can hold anything of the kind; its text is looked through once for all rules: most files hold neither. */
export function mayConcern({ text }: SourceCode, settings: Settings, subject: Subject): boolean {
  const own = gatesFor(settings);
  if (latest.gates !== own || latest.text !== text) latest = scan(text, own);
  return subject === 'contexts' ? (latest.contexts ??= own.contexts(text)) : latest[subject];
}

function scan(text: string, gates: Gates): Answer {
  const either = gates.either(text);
  return { text, gates, cookies: either && gates.cookies(text), requests: either && gates.requests(text) };
}

let any: AnyGates | undefined;

/** The gates of all that the catalogue knows. */
interface AnyGates {
  readonly most: Gate;
  readonly contexts: Gate;
  /** Most in any letter case; most as written, and contexts, in one pass. */
  readonly loose: Gate;
  readonly others: Gate;
}

function anyGates(): AnyGates {
  const { cookies, requests, contexts } = knownWords();
  const most = [...cookies, ...requests];
  const loose = most.filter((word) => LOOSE.test(word));
  const exact = most.filter((word) => !LOOSE.test(word));
  return { most: gateFor(most), contexts: gateFor(contexts), loose: gateFor(loose), others: gateFor([...exact, ...contexts]) };
}

let latestAny: { text: string; most: boolean; contexts?: boolean } = { text: '', most: false };
/** A configuration that has asked for contexts once does so for every file. */
let asksForContexts = false;

/** Whether a file can hold anything that the catalogue knows, of contexts only if the rule is about them. */
export function mayConcernAny(text: string, isAboutContexts: boolean): boolean {
  const gates = (any ??= anyGates());
  if (latestAny.text !== text) latestAny = asksForContexts ? scanAll(text, gates) : { text, most: gates.most(text) };
  if (!isAboutContexts) return latestAny.most;
  asksForContexts = true;
  return latestAny.most || (latestAny.contexts ??= gates.contexts(text));
}

function scanAll(text: string, { most, contexts, loose, others }: AnyGates): typeof latestAny {
  if (loose(text)) return { text, most: true };
  return others(text) ? { text, most: most(text), contexts: contexts(text) } : { text, most: false, contexts: false };
}
