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
 * only as they are, which is faster.
 */
function gateFor(words: readonly string[]): Gate {
  const distinct = shortest(words);
  const loose = distinct.filter((word) => LOOSE.test(word)).map(escape);
  const anyCase = loose.length > 0 ? new RegExp(loose.join('|'), 'i') : undefined;
  const asWritten = distinct.filter((word) => !LOOSE.test(word));
  const byClue = [...new Set(asWritten.map(clueOf))].map((clue) => [clue, asWritten.filter((word) => clueOf(word) === clue)] as const);
  return (text) =>
    anyCase?.test(text) === true || byClue.some(([clue, holders]) => text.includes(clue) && holders.some((word) => text.includes(word)));
}

/**
 * A part of a word that is found several times as fast: engines look for six characters or less by the first alone, which is
 * best no lower-case letter, bracket or quote.
 */
function clueOf(word: string): string {
  const start = word.search(/[^a-z('"]/);
  return start === -1 ? word : word.slice(start, start + 6);
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

let any: Readonly<Record<'most' | 'contexts', Gate>> | undefined;

/** The gates of all that the catalogue knows. */
function anyGates(): NonNullable<typeof any> {
  const { cookies, requests, contexts } = knownWords();
  const most = [...cookies, ...requests];
  // Contexts are asked for where nothing else was found.
  return { most: gateFor(most), contexts: gateFor(contexts.filter((word) => !most.some((other) => word.includes(other)))) };
}

let latestAny: { text: string; most: boolean; contexts?: boolean } = { text: '', most: false };

/** Whether a file can hold anything that the catalogue knows, of contexts only if the rule is about them. */
export function mayConcernAny(text: string, isAboutContexts: boolean): boolean {
  const gates = (any ??= anyGates());
  if (latestAny.text !== text) latestAny = { text, most: gates.most(text) };
  return latestAny.most || (isAboutContexts && (latestAny.contexts ??= gates.contexts(text)));
}
