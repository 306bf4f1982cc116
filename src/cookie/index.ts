/** The Cookie model: what the code sets, in which worlds, and how it can be changed. */
import type { Rule } from 'eslint';
import { makeRule, type RuleDefinition } from '../model/index.js';
import type { Cookie } from './cookie.js';
import { cookiesOf } from './find.js';

export type { Cookie, Readings, Wish, World } from './cookie.js';
export type { SameSiteReading, FlagReading } from './readings.js';
export type { SameSiteValue } from '../catalog/index.js';
export { cookiesOf } from './find.js';
export { mistakeOf, type Mistake, type Remedy } from './mistakes.js';

/** A rule that is asked about every cookie of a file. */
export const cookieRule = <O>(definition: RuleDefinition<Cookie, O>): Rule.RuleModule => makeRule(definition, 'cookies', cookiesOf);
