/** The worlds in which origin and credentials go together as they must not. */
import { joinWorlds, type Cases, type Formula, type Node, type Test, type World } from '../../evaluation/index.js';
import type { Listed } from './edits.js';
import { conditionOf } from '../mistakes.js';

/** What is wrong: any origin may read, or browsers refuse the answer. */
export type Wrong = 'any' | 'star';

/** One place that does so, or would, if browsers did not refuse it. */
export interface Opening {
  readonly at: Node;
  /** Any origin may read; or all are told `*`, with which browsers refuse credentials. */
  readonly wrong: Wrong;
  /** What does so, as a message names it: `cors()`, or '' for headers that the code writes by itself. */
  readonly says: string;
  /** The option that says which origins may read. */
  readonly option: string;
  /** The code says nothing about origins: it is what the library does by default. */
  readonly isDefault: boolean;
  /** Under which condition: "`live` is true", or ''. */
  readonly condition: string;
  readonly listed: Listed;
}

interface OriginAnswer {
  readonly allows: string;
}

interface CredentialsAnswer {
  readonly allowed: boolean | 'unknown';
}

export interface Clash<O, C> {
  readonly origin: O;
  readonly credentials: C;
  readonly wrong: Wrong;
  /** Under which condition: "`live` is true", or ''. */
  readonly condition: string;
}

export function clashes<O extends OriginAnswer, C extends CredentialsAnswer>(
  given: readonly Formula[],
  origins: Cases<O>,
  credentials: Cases<C>,
): readonly Clash<O, C>[] {
  return joinWorlds<O | C>(given, [origins, credentials]).flatMap(({ answers, world, formulas }) => {
    const [origin, asked] = answers as [O, C];
    const { allows: wrong } = origin;
    if (asked.allowed !== true || (wrong !== 'any' && wrong !== 'star')) return [];
    // No user has cookies worth reading on a developer's machine; that requests fail shows there as well.
    if (wrong === 'any' && isDevelopment(world)) return [];
    return [{ origin, credentials: asked, wrong, condition: conditionOf(formulas, given, world) }];
  });
}

const PRODUCTION = /prod/i;
const DEVELOPMENT = /(?:^|[^a-z])(?:dev|development|debug|local|localhost|test)(?![a-z])|(?:is|in)(?:dev|development|debug|local|test)/i;

/** Whether a world is that of development alone: `NODE_ENV` is not 'production', `isDev` is true. */
const isDevelopment = (world: World): boolean => world.some(isDevelopmentTest);

function isDevelopmentTest({ text, expected, negated, named }: Test): boolean {
  if ('equals' in expected && typeof expected.equals === 'string') return (negated ? PRODUCTION : DEVELOPMENT).test(expected.equals);
  const truthy = named ? negated === named.inverted : !negated;
  return (truthy ? DEVELOPMENT : PRODUCTION).test(named?.text ?? text);
}
