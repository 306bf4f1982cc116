import { contextRule } from '../src/request/index.js';

export default contextRule({
  name: 'cross-site-embed',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'List what pages embed or open from other sites, whose cookies must be SameSite=None with Secure to go along',
      recommended: false,
      inventory: true,
      cwe: ['CWE-1275'],
      owasp: ['WSTG-SESS-02'],
    },
    schema: [],
    messages: {
      crossSite:
        'This {{context}} leads to {{url}}{{when}}. That is another site than {{site}}: cookies marked SameSite=Lax or SameSite=Strict never travel with it, and cookies without SameSite do not either in Chromium and Edge, so users who are signed in there look signed out. If it needs cookies, they must be set with SameSite=None; Secure, and browsers that block third-party cookies ask for Partitioned as well.',
      possiblyCrossSite:
        "This {{context}} leads to {{url}}{{when}}. If that is another site than the page's, cookies marked SameSite=Lax or SameSite=Strict never travel with it, and cookies without SameSite do not either in Chromium and Edge, so users who are signed in there look signed out: the cookies that it needs must be set with SameSite=None; Secure. Name your own site in settings.samesite.site, and only what leads to other sites is reported.",
      insecureUrl:
        'This {{context}} leads to {{url}}{{when}}, without encryption: cookies marked Secure never travel there, and SameSite=None, which a cookie needs to travel to another site, is rejected without Secure by Chromium, Edge and Firefox. To Chromium and Edge even the same host is another site than an https page. Use an encrypted URL.',
    },
  },
  check({ says, site, posts, leaks }, report) {
    // The page itself goes where a form posts: cross-site-post is about that.
    if (posts) return;
    for (const { at, problem, url, condition } of leaks) {
      report({ at, messageId: problem, data: { context: says, url, site, when: condition === '' ? '' : ` when ${condition}` } });
    }
  },
});
