/** Conditions in the words of a message. */
import { newsIn, type Formula, type Test, type World } from './conditions.js';

const quote = (text: string): string => `\`${text}\``;

/** What is tested but plainly no boolean: environment variables, parts of a request, options, names and numbers. */
const NO_BOOLEAN = [
  /\b(?:process|meta)\.env\b|\b(?:query|params|body|headers|cookies)\b[.[]/,
  /(?:^|[.\]])(?:options?|opts?|config|settings|attributes|params?|args?|user|session|token|server|client|request|response|result)$/i,
  /(?:^|[.\]])(?:cookies?|headers?|domain|path|host|url|name|id|value|data|body|expires|expiry|max_?age|same_?site|days|date|length|size)$/i,
];

const verdict = (text: string, truthy: boolean, isValue: boolean): string =>
  isValue || NO_BOOLEAN.some((pattern) => pattern.test(text)) ? `has ${truthy ? 'a' : 'no'} value` : `is ${String(truthy)}`;

/** How one condition reads: "`prod` is false", "`env` is not 'test'". */
function describeTest({ text, expected, negated, named, isValue = false }: Test): string {
  if (named) return `${quote(named.text)} ${verdict(named.text, negated === named.inverted, isValue)}`;
  if ('truthy' in expected) return `${quote(text)} ${verdict(text, !negated, isValue)}`;
  if ('nullish' in expected) return `${quote(text)} is ${negated ? 'set' : 'not set'}`;
  const value = typeof expected.equals === 'string' ? `'${expected.equals}'` : String(expected.equals);
  return `${quote(text)} is ${negated ? 'not ' : ''}${value}`;
}

const MAX_DESCRIBED = 4;

/**
 * How a world reads: "`prod` is false and `legacy` is true".
 * @param given conditions that hold in any case at that place in the code, and so need no mention
 */
export function describeWorld(world: World, given: readonly Formula[] = []): string {
  const news = newsIn(world, given);
  const told = news.slice(0, MAX_DESCRIBED).map(describeTest);
  return [...new Set(told)].join(' and ') + (news.length > MAX_DESCRIBED ? ' and so on' : '');
}
