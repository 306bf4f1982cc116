/** All rules, by name. */
import type { Rule } from 'eslint';
import crossSiteCredentials from './cross-site-credentials.js';
import crossSiteEmbed from './cross-site-embed.js';
import crossSitePost from './cross-site-post.js';
import legacyCookieFallback from './legacy-cookie-fallback.js';
import matchingCookieDeletion from './matching-cookie-deletion.js';
import noUnstorableCookie from './no-unstorable-cookie.js';
import noUserAgentSniffing from './no-user-agent-sniffing.js';
import noWildcardCredentials from './no-wildcard-credentials.js';
import noneRequiresSecure from './none-requires-secure.js';
import partitionedRequiresSecure from './partitioned-requires-secure.js';
import requireHttponly from './require-httponly.js';
import requireSamesite from './require-samesite.js';
import requireSecure from './require-secure.js';
import validCookiePrefix from './valid-cookie-prefix.js';
import validCredentials from './valid-credentials.js';
import validSamesite from './valid-samesite.js';

export const rules: Record<string, Rule.RuleModule> = {
  'cross-site-credentials': crossSiteCredentials,
  'cross-site-embed': crossSiteEmbed,
  'cross-site-post': crossSitePost,
  'legacy-cookie-fallback': legacyCookieFallback,
  'matching-cookie-deletion': matchingCookieDeletion,
  'no-unstorable-cookie': noUnstorableCookie,
  'no-user-agent-sniffing': noUserAgentSniffing,
  'no-wildcard-credentials': noWildcardCredentials,
  'none-requires-secure': noneRequiresSecure,
  'partitioned-requires-secure': partitionedRequiresSecure,
  'require-httponly': requireHttponly,
  'require-samesite': requireSamesite,
  'require-secure': requireSecure,
  'valid-cookie-prefix': validCookiePrefix,
  'valid-credentials': validCredentials,
  'valid-samesite': validSamesite,
};
