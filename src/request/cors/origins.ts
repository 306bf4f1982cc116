/** What the `origin` of a CORS configuration allows. */
import type { AllowedOrigin, CorsApi } from '../../catalog/index.js';
import { ALWAYS, isFunction, single, stringOf, type ArrayValue, type Evaluation, type Node, type Value } from '../../evaluation/index.js';
import { alwaysAllows } from './functions.js';

/** `some`: the origins that it names. */
export type Allowed = AllowedOrigin | 'some' | 'unknown';

export function allowedBy(ev: Evaluation, value: Value, api: CorsApi): Allowed {
  switch (value.kind) {
    case 'constant':
    case 'text':
      return allowedByConstant(value, api);
    case 'array':
      return allowedByList(value, api);
    case 'function':
      return (api.function && alwaysAllows(ev, value.node, api.function)) ?? 'unknown';
    default:
      return allowedByExpression(ev, value.node, api);
  }
}

function allowedByConstant(value: Value, api: CorsApi): Allowed {
  if (value.kind === 'constant' && typeof value.value === 'boolean') return value.value ? (api.true ?? 'any') : (api.false ?? 'none');
  const text = stringOf(value);
  if (text === '*') return api.star ?? 'star';
  return text ? 'some' : 'unknown';
}

/** A regular expression, or a method: `{ origin(origin, callback) { … } }`. */
function allowedByExpression(ev: Evaluation, node: Node, api: CorsApi): Allowed {
  const isMethod = isFunction(node) && node.parent.type === 'Property' && node.parent.kind === 'init';
  if (isMethod) return (api.function && alwaysAllows(ev, node, api.function)) ?? 'unknown';
  return allowedByPattern(node, api, 'alone');
}

function allowedByPattern(node: Node, { patterns }: CorsApi, where: 'alone' | 'listed'): Allowed {
  if ((patterns ?? where) !== where || node.type !== 'Literal' || !('regex' in node)) return 'unknown';
  return matchesAll(node.regex.pattern, node.regex.flags) ? 'any' : 'some';
}

function allowedByList({ items }: ArrayValue, api: CorsApi): Allowed {
  const each = items.map((item): Allowed => {
    const value = item.spread || item.when !== ALWAYS ? undefined : single(item.value());
    if (value?.kind === 'unknown') return allowedByPattern(value.node, api, 'listed');
    const text = value && stringOf(value);
    if (text === '*') return api.listedStar ?? 'none';
    return text === undefined ? 'unknown' : 'some';
  });
  if (each.length === 0) return 'none';
  return (['unknown', 'throws', 'any', 'star', 'some'] as const).find((one) => each.includes(one)) ?? 'none';
}

/** Origins that have nothing in common but what all have; short, for the expression may be slow. */
const ANYONE = ['https://qv.zw', 'https://x-9.k4.dj', 'https://o8m.tf:81'];

function matchesAll(pattern: string, flags: string): boolean {
  if (mayBeSlow(pattern)) return false;
  try {
    const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''));
    return ANYONE.every((origin) => expression.test(origin));
  } catch {
    return false;
  }
}

const REGEXP_TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]?|\)[*+{]?|[(*+{]/g;
const MANY = 6;

/** Many repetitions, or repetitions inside of what is repeated at any depth: such an expression may take time without end. */
function mayBeSlow(pattern: string): boolean {
  let repetitions = 0;
  const before: number[] = [];
  for (const [token] of pattern.matchAll(REGEXP_TOKEN)) {
    if (token === '(') before.push(repetitions);
    else if (token.startsWith(')')) {
      const inside = repetitions - (before.pop() ?? 0);
      if (token === ')') continue;
      if (inside > 0) return true;
      repetitions += 1;
    } else if (!/^[\\[]/.test(token)) repetitions += 1;
  }
  return repetitions > MANY;
}
