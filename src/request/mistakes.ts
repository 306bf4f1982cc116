/** What a call says about cookies in vain: in a key that it ignores, or with a value that it refuses. */
import type { CredentialsOption, IgnoredOption, Position } from '../catalog/index.js';
import {
  describeWorld,
  findWorld,
  joinWorlds,
  positionPath,
  stringOf,
  type CallNode,
  type Cases,
  type Evaluation,
  type Formula,
  type Found,
  type Node,
  type Primitive,
  type Value,
} from '../evaluation/index.js';
import type { Edit } from '../model/index.js';
import { isLiteral, moveEdit, print, propertyOf, valueEdit, written } from './edits.js';
import type { KnownCall } from './known.js';
import { answersAt, type Answer } from './options.js';
import { isOwnedBy, placeOf } from './ownership.js';
import { foundAt } from './positions.js';

export interface Remedy {
  /** What to write: `credentials: 'include'`. */
  readonly right: string;
  /** And where, as it follows in a sentence: " beside `headers`", or ''. */
  readonly where: string;
  readonly edit: Edit | undefined;
}

export interface Mistake {
  readonly at: Node;
  /** Cookies, or their absence, asked for with a key that the call does not read; a value on which it throws. */
  readonly problem: 'unsent' | 'notKeptBack' | 'header' | 'body' | 'refused';
  /** What is written: `headers.withCredentials`, `'same_origin'`. */
  readonly text: string;
  /** The option that refuses the value. */
  readonly option: string;
  /** Under which condition: "`live` is true", or ''. */
  readonly condition: string;
  /** What to do where nothing can be written instead, as a sentence. */
  readonly advice: string;
  readonly remedies: readonly Remedy[];
  /** Nobody can have meant anything but the first remedy. */
  readonly isPlain: boolean;
  /** By that remedy cookies will be sent. */
  readonly sends: boolean;
}

/** Where a call stands and what else tells it about cookies. */
export interface Surroundings {
  readonly given: readonly Formula[];
  /** The clients that it is sent with. */
  readonly clients: readonly KnownCall[];
}

export function mistakesOf(ev: Evaluation, call: KnownCall, around: Surroundings): readonly Mistake[] {
  const { ignores = [], option } = call.api;
  return [
    ...option.flatMap((one) => refusedValues(ev, call.node, one, around.given)),
    // One wish a call: what mends the first mends them all.
    ...(isSentByOthers(ev, [call, ...around.clients]) ? [] : ignores.flatMap((one) => ignoredKeys(ev, call, one, around)).slice(0, 1)),
  ];
}

/** One mistake at each place. */
function atPlaces(mistakes: readonly (Mistake | undefined)[]): readonly Mistake[] {
  const found = mistakes.filter((mistake) => mistake !== undefined);
  return found.filter((mistake, i) => found.findIndex(({ at }) => at === mistake.at) === i);
}

function refusedValues(ev: Evaluation, call: CallNode, option: CredentialsOption, given: readonly Formula[]): readonly Mistake[] {
  const { takes } = option;
  if (!takes) return [];
  return atPlaces(
    joinWorlds(given, [foundAt(ev, call, option.at)]).map(({ answers: [found], formulas, world }): Mistake | undefined => {
      const value = found?.kind === 'set' ? constantOf(found.value) : undefined;
      if (found?.kind !== 'set' || value === undefined || takes.includes(value as string)) return undefined;
      const meant = guess(value, option, takes);
      return {
        at: placeOf(ev, call, found, option.at),
        problem: 'refused',
        text: typeof value === 'string' ? `'${value}'` : String(value),
        option: nameAt(option.at),
        condition: conditionOf(formulas, given, world),
        advice: `It takes ${listed(takes.map((one) => `\`${print(one)}\``))}.`,
        remedies: (meant === undefined ? takes : [meant]).map((one) => ({
          right: written([nameAt(option.at)], one),
          where: '',
          edit: valueEdit(ev, call, found, one),
        })),
        isPlain: meant !== undefined,
        sends: meant === option.sends,
      };
    }),
  );
}

/** A text, number, boolean or null that a value is known to be. */
const constantOf = (value: Value): Primitive => (value.kind === 'constant' ? value.value : stringOf(value));

/** The value that was meant: by other letters than these, by a longer form of its word, or by plain true. */
function guess(value: Primitive, { sends }: CredentialsOption, takes: readonly (string | boolean)[]): string | boolean | undefined {
  if (value === true || value === 'true') return sends;
  const letters = (one: Primitive): string =>
    String(one)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const own = letters(value);
  return takes.find((one) => own.startsWith(letters(one)) && own.length <= letters(one).length + MAX_ENDING);
}

/** `includes`, `included`. */
const MAX_ENDING = 2;

function ignoredKeys(ev: Evaluation, call: KnownCall, ignored: IgnoredOption, { given, clients }: Surroundings): readonly Mistake[] {
  const found = foundAt(ev, call.node, ignored.at);
  if (found.every(({ value }) => value.kind !== 'set')) return [];
  // Of its own options those beside the key count: `io(url, { … })` may be `io({ … })` as well.
  const { index } = positionPath(ignored.instead ?? ignored.at);
  const own = call.api.option.filter(({ at }) => positionPath(at).index === index).map((option) => ({ node: call.node, option }));
  const theirs = clients.flatMap(({ node, api }) => api.option.map((option) => ({ node, option })));
  const options = [...own, ...theirs].map(({ node, option: { at, sends } }) => answersAt(ev, node, { at, sends }, undefined));
  const questions: readonly Cases<Found | Answer>[] = [found, ...options];
  return atPlaces(
    joinWorlds(given, questions).map(({ answers, formulas, world }) => {
      const [first, ...others] = answers as [Found, ...Answer[]];
      if (others.some(({ sends }) => sends !== 'absent')) return undefined;
      return ignoredKey(ev, call, ignored, first, conditionOf(formulas, given, world));
    }),
  );
}

function ignoredKey(
  ev: Evaluation,
  { node, api }: KnownCall,
  ignored: IgnoredOption,
  found: Found,
  condition: string,
): Mistake | undefined {
  const meaning = found.kind === 'set' ? meaningOf(ignored, constantOf(found.value)) : undefined;
  if (found.kind !== 'set' || !meaning) return undefined;
  const property = propertyOf(found);
  const to = ignored.instead ?? api.option[0]?.at;
  const isPlain = property !== undefined && isLiteral(property.value);
  const remedies =
    meaning.is === undefined || to === undefined ? [] : [remedy(ev, node, found, ignored.at, to, meaning.is, isPlain || condition === '')];
  return {
    at: property && isOwnedBy(ev, node, property) ? property.key : placeOf(ev, node, found, ignored.at),
    problem: ignored.sent ?? (NO_COOKIES.has(meaning.value) ? 'notKeptBack' : 'unsent'),
    text: positionPath(ignored.at).keys.join('.'),
    option: '',
    condition,
    advice: ignored.advice ?? 'Leave it out.',
    remedies,
    isPlain: isPlain && ignored.sent !== 'body',
    sends: !NO_COOKIES.has(meaning.value),
  };
}

const meaningOf = ({ means }: IgnoredOption, value: Primitive): IgnoredOption['means'][number] | undefined =>
  means.find((one) => one.value === value);

/** Values by which people ask for no cookies. */
const NO_COOKIES: ReadonlySet<string | boolean> = new Set(['omit', false]);

function remedy(
  ev: Evaluation,
  call: CallNode,
  found: Extract<Found, { kind: 'set' }>,
  from: Position,
  to: Position,
  value: string | boolean,
  holdsAlways: boolean,
): Remedy {
  const [source, target] = [positionPath(from), positionPath(to)];
  const moved = source.index !== target.index;
  const outOf = source.keys.length > target.keys.length ? source.keys.at(-2) : undefined;
  const right = written(target.keys, value);
  return {
    right: moved ? `{ ${right} }` : right,
    where: moved ? ` as the ${ORDINALS[target.index] ?? 'last'} argument` : outOf === undefined ? '' : ` beside \`${outOf}\``,
    edit: holdsAlways ? moveEdit(ev, call, found, from, to, value) : undefined,
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Whether what sends the requests is given to the call or its client: that may read any key. A name stands for a built-in one. */
const isSentByOthers = (ev: Evaluation, calls: readonly KnownCall[]): boolean =>
  calls.some(({ node, api }) =>
    api.sender?.some((position) =>
      foundAt(ev, node, position).some(({ value }) => value.kind === 'set' && value.value.kind !== 'constant'),
    ),
  );

const nameAt = (position: Position): string => positionPath(position).keys.at(-1) ?? '';

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Conditions that hold at the place in any case need no mention. */
export function conditionOf(
  formulas: readonly Formula[],
  given: readonly Formula[],
  world: NonNullable<ReturnType<typeof findWorld>>,
): string {
  const needed = findWorld(formulas.slice(given.length));
  return describeWorld(needed && findWorld([...given, ...needed]) ? needed : world, given);
}
