/** The Cookie model: what the code sets, in which worlds, and how it can be changed. */
import type { Rule } from 'eslint';
import { makeRule, type RuleDefinition } from '../model/index.js';
import type { Cookie } from './cookie.js';
import { defectsOf, type Defect } from './defects/index.js';
import { cookiesOf } from './find.js';
import { companionsIn, type Companions } from './old-clients/companions.js';
import { sniffsOf, type Sniff } from './old-clients/sniffing.js';

export type { Cookie, Readings, Wish, World } from './cookie.js';
export type { SameSiteReading, FlagReading } from './readings.js';
export type { SameSiteValue } from '../catalog/index.js';
export { cookiesOf } from './find.js';
export { isInsecure, isLeftOut, isLeftToConnection, secureIsFor, secureNote } from './insecure.js';
export { brokenPrefixes, nameLacksHttpOnly, type BrokenPrefix } from './prefixes.js';
export { NAMES_OPTION, SESSION_NAMES, isByEnvironment, isDoubleSubmitted, isSessionLike, isSetByScript } from './sessions.js';
export { missOf } from './removals.js';
export { mistakeOf, type Mistake, type Remedy } from './mistakes.js';

/** A rule that is asked about every cookie of a file. */
export const cookieRule = <O>(definition: RuleDefinition<Cookie, O>): Rule.RuleModule => makeRule(definition, 'cookies', cookiesOf);

/** A rule that is asked about every place where SameSite is decided by the User-Agent. */
export const sniffRule = <O>(definition: RuleDefinition<Sniff, O>): Rule.RuleModule => makeRule(definition, 'cookies', sniffsOf);

/** A rule that is asked about all pairs of cookies for new and old clients in a file. */
export const companionRule = <O>(definition: RuleDefinition<Companions, O>): Rule.RuleModule =>
  makeRule(definition, 'cookies', companionsIn);

/** A rule that is asked about everything that makes browsers drop or misread a cookie. */
export const defectRule = <O>(definition: RuleDefinition<Defect, O>): Rule.RuleModule => makeRule(definition, 'cookies', defectsOf);
