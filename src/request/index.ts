/** Requests that carry cookies: the model, and the rules about it. */
import type { Rule } from 'eslint';
import { makeRule, type RuleDefinition } from '../model/index.js';
import { requestsOf } from './find.js';
import type { Request, RequestOptions } from './request.js';
import { readAllow } from './site.js';

export { requestsOf } from './find.js';
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
