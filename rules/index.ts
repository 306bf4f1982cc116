/** All rules, by name. */
import type { Rule } from 'eslint';
import crossSiteCredentials from './cross-site-credentials.js';
import noWildcardCredentials from './no-wildcard-credentials.js';
import noneRequiresSecure from './none-requires-secure.js';
import requireSamesite from './require-samesite.js';
import validCredentials from './valid-credentials.js';
import validSamesite from './valid-samesite.js';

export const rules: Record<string, Rule.RuleModule> = {
  'cross-site-credentials': crossSiteCredentials,
  'no-wildcard-credentials': noWildcardCredentials,
  'none-requires-secure': noneRequiresSecure,
  'require-samesite': requireSamesite,
  'valid-credentials': validCredentials,
  'valid-samesite': validSamesite,
};
