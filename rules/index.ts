/** All rules, by name. */
import type { Rule } from 'eslint';
import crossSiteCredentials from './cross-site-credentials.js';
import noneRequiresSecure from './none-requires-secure.js';
import requireSamesite from './require-samesite.js';
import validSamesite from './valid-samesite.js';

export const rules: Record<string, Rule.RuleModule> = {
  'cross-site-credentials': crossSiteCredentials,
  'none-requires-secure': noneRequiresSecure,
  'require-samesite': requireSamesite,
  'valid-samesite': validSamesite,
};
