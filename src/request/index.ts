/** Requests that carry cookies: the model, and the rules about it. */
import type { Rule } from 'eslint';
import { makeRule, type RuleDefinition } from '../model/index.js';
import { contextsOf, type ContextUse } from './contexts.js';
import { corsOf } from './cors/index.js';
import type { Opening } from './cors/worlds.js';
import { requestsOf } from './find.js';
import type { Request, RequestOptions } from './request.js';
import { readAllow } from './site.js';

export { asOneRule, type RuleMeta } from '../model/index.js';
export { contextsOf, type ContextUse } from './contexts.js';
export { corsOf } from './cors/index.js';
export type { Listed } from './cors/edits.js';
export type { Opening, Wrong } from './cors/worlds.js';
export { requestsOf } from './find.js';
export type { Mistake, Remedy } from './mistakes.js';
export type { Leak, Request, RequestOptions } from './request.js';
export type { Problem } from './site.js';

/**
 * A rule that is a question put to each request of a file.
 * @throws Error (the rule, when it starts) where its option `allow` holds something that is no origin
 */
export function requestRule(definition: RuleDefinition<Request, RequestOptions>): Rule.RuleModule {
  const rule = makeRule(definition, 'requests', requestsOf);
  return {
    ...rule,
    create(context) {
      const listener = rule.create(context);
      readAllow((context.options[0] as Partial<RequestOptions> | undefined)?.allow ?? []);
      return listener;
    },
  };
}

/** A rule that is a question put to each place of a file that opens its answers to sites of any origin. */
export const corsRule = (definition: RuleDefinition<Opening, unknown>): Rule.RuleModule => makeRule(definition, 'requests', corsOf);

/** A rule that is a question put to each element, socket or beacon of a file that may lead to another site. */
export const contextRule = (definition: RuleDefinition<ContextUse, unknown>): Rule.RuleModule =>
  makeRule(definition, 'contexts', contextsOf);
