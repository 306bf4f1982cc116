/** One thing in the code that makes requests carry cookies, and where those requests lead. */
import {
  and,
  describeWorld,
  findWorld,
  isOpaque,
  joinWorlds,
  type Cases,
  type Evaluation,
  type Formula,
  type Node,
} from '../evaluation/index.js';
import type { Edit } from '../model/index.js';
import type { Destination } from './destination.js';
import type { Mistake } from './mistakes.js';
import type { Answer } from './options.js';
import { problemOf, type Problem } from './site.js';

/** One way in which cookies may go along: an option that is on, and a URL. */
export interface Way {
  /** What the option says. */
  readonly option: Cases<Answer>;
  readonly url: Cases<Destination>;
  /** What other calls on the way say: the option holds only where they leave it alone. */
  readonly unless?: readonly Cases<Answer>[];
}

export interface RequestOptions {
  /** Origins and hosts that are settled. */
  readonly allow: readonly string[];
  /** Whether URLs count that the code does not show. */
  readonly unknownUrls: boolean;
}

/** One place at which cookies are turned on for a URL to which they may not travel. */
export interface Leak {
  readonly at: Node;
  readonly problem: Problem;
  /** The URL's origin. */
  readonly url: string;
  /** Under which condition: "`live` is true", or ''. */
  readonly condition: string;
  /** Makes the request send no cookies, where that can be written in its place. */
  readonly omitCredentials: Edit | undefined;
}

interface World {
  readonly answer: Answer;
  readonly destination: Destination;
  readonly condition: string;
}

/** How messages speak about a request. */
export interface Names {
  /** What it is: `fetch()`, `XMLHttpRequest`. */
  readonly says: string;
  /** How to send no cookies: "leave `credentials` out". */
  readonly without: string;
}

export class Request {
  readonly says: string;
  readonly without: string;
  /** The sites of the settings, as a message names them; '' where there are none. */
  readonly site: string;
  /** What it says about cookies in vain. */
  readonly mistakes: readonly Mistake[];
  readonly #sites: readonly string[];
  /** The worlds in which cookies are asked for, by the place that asks for them. */
  readonly #places = new Map<Node, World[]>();

  constructor(
    { says, without }: Names,
    sites: readonly string[],
    given: readonly Formula[],
    ways: readonly Way[],
    mistakes: readonly Mistake[] = [],
  ) {
    this.says = says;
    this.without = without;
    this.mistakes = mistakes;
    this.site = sites.map((site) => site.replace(/^https:\/\//, '')).join(' or ');
    this.#sites = sites;
    for (const world of ways.flatMap((way) => worldsOf(way, given))) {
      this.#places.set(world.answer.at, [...(this.#places.get(world.answer.at) ?? []), world]);
    }
  }

  /** Where it sends cookies, or would, that do not get there: one at each place that turns them on. */
  leaks({ allow, unknownUrls }: RequestOptions): readonly Leak[] {
    return [...this.#places].flatMap(([at, worlds]) => {
      const judged = worlds.map((world) => ({ ...world, problem: problemOf(world.destination, this.#sites, allow) }));
      const bad =
        judged.find(({ problem }) => problem !== undefined && problem !== 'unknownUrl') ??
        judged.find(({ problem }) => problem !== undefined);
      if (bad?.problem === undefined || (bad.problem === 'unknownUrl' && !unknownUrls)) return [];
      const url = bad.destination.kind === 'host' ? bad.destination.origin : '';
      return [{ at, problem: bad.problem, url, condition: bad.condition, omitCredentials: bad.answer.omit }];
    });
  }
}

function worldsOf({ option, url, unless = [] }: Way, given: readonly Formula[]): World[] {
  const questions: readonly Cases<Answer | Destination>[] = [option, url, ...unless];
  return joinWorlds<Answer | Destination>(given, questions).flatMap(({ answers, world, formulas }) => {
    const [answer, destination, ...others] = answers as [Answer, Destination, ...Answer[]];
    if (answer.sends !== true || others.some(({ sends }) => sends !== 'absent')) return [];
    // Conditions that hold at the place in any case need no mention.
    const needed = findWorld(formulas.slice(given.length));
    const told = needed && findWorld([...given, ...needed]) ? needed : world;
    return [{ answer, destination, condition: describeWorld(told, given) }];
  });
}

/** What holds wherever a place runs, as far as it can be told. */
export const givenAt = (ev: Evaluation, node: Node): readonly Formula[] =>
  [...ev.path(node).values()]
    .flatMap((formula) => (formula.kind === 'and' ? formula.parts : [formula]))
    .filter((formula) => !isOpaque(formula));

/** Possibilities that exist only where another place runs. */
export const onlyWhere = <T>(given: readonly Formula[], cases: Cases<T>): Cases<T> =>
  given.length === 0 ? cases : cases.map(({ when, value }) => ({ when: and(...given, when), value }));
