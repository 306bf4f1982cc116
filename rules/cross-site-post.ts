import { cookieRule, type Cookie } from '../src/cookie/index.js';
import { asOneRule, contextRule, type RuleMeta } from '../src/request/index.js';

const name = 'cross-site-post';

const meta = {
  type: 'problem',
  docs: {
    description: 'Require cookies to reach the request with which users come back from another site, and warn where a form posts to one',
    recommended: false,
    cwe: ['CWE-1275'],
    owasp: ['WSTG-SESS-02'],
  },
  hasSuggestions: true,
  schema: [],
  messages: {
    lostOnPost:
      '{{cookie}} has SameSite={{value}}{{when}}, but {{route}} reads it, where another site sends the user back by posting a form: browsers send no Lax or Strict cookie with that, so signing in or paying fails. Set it with SameSite=None; Secure, and for a short time only.',
    lostOnFormPost:
      '{{cookie}} has SameSite={{value}}{{when}}, but the answer is asked for as a form that the other site posts (`form_post`): browsers send no Lax or Strict cookie with that, so signing in fails. Set it with SameSite=None; Secure, and for a short time only.',
    lostOnReturn:
      '{{cookie}} has SameSite=Strict{{when}}, but {{route}} reads it, where the user comes back from another site: after a click there ("Sign in", "Pay") browsers send no Strict cookie, so signing in or paying fails. It works only where that site redirects at once, without a click. Use SameSite=Lax.',
    crossSite:
      'This form posts to {{url}}{{when}}. That is another site than {{site}}: cookies marked SameSite=Lax or SameSite=Strict do not travel with it, and cookies without SameSite only for two minutes after they were set in Chromium and Edge, so users who are signed in there look signed out. Have the cookies that it needs set with SameSite=None; Secure.',
    possiblyCrossSite:
      "This form posts to {{url}}{{when}}. If that is another site than the page's, cookies marked SameSite=Lax or SameSite=Strict do not travel with it, and cookies without SameSite only for two minutes after they were set in Chromium and Edge: have the cookies that it needs set with SameSite=None; Secure. Name your own site in settings.samesite.site, and only forms that post to other sites are reported.",
    insecureUrl:
      'This form posts to {{url}}{{when}}, over plain http: cookies marked Secure do not travel there, and SameSite=None, which a cookie needs to travel with a POST to another site, is rejected without Secure by Chromium, Edge and Firefox. To Chromium and Edge even the same host is another site than an https page. Use an https URL.',
    useNone: 'Use SameSite=None with Secure: sent with every request, also with forms that other sites post.',
    useLax: 'Use SameSite=Lax: sent when the user comes to your site by a link or a redirect, not with requests that other sites make.',
  },
} as const satisfies RuleMeta;

const VALUES = { strict: 'Strict', lax: 'Lax' } as const;

/** A cookie that some world sets with None is meant for this: what the others are for its author knows. */
const isNeverNone = (cookie: Cookie): boolean =>
  !cookie.find(['sameSite', 'deletion'], ({ sameSite, deletion }) => sameSite.is === 'none' && !deletion);

const ofCookies = cookieRule({
  name,
  meta,
  check(cookie, report) {
    // Without SameSite it is require-samesite that reports the cookie, and offers None first.
    const world = (lax: boolean) =>
      cookie.find(
        ['sameSite', 'secure', 'deletion'],
        ({ sameSite, deletion }) => !deletion && (sameSite.is === 'strict' || (lax && sameSite.is === 'lax')),
      );
    const back = world(true) && isNeverNone(cookie) ? cookie.comesBack : undefined;
    const bad = back && world(back.by === 'post');
    if (!back || (bad?.sameSite.is !== 'strict' && bad?.sameSite.is !== 'lax')) return;
    report({
      at: bad.sameSite.at,
      messageId: back.by === 'get' ? 'lostOnReturn' : back.route === '' ? 'lostOnFormPost' : 'lostOnPost',
      data: { cookie: cookie.title, value: VALUES[bad.sameSite.is], route: back.route, when: bad.when },
      suggest:
        back.by === 'post'
          ? [{ messageId: 'useNone', edit: cookie.offer(bad, { sameSite: 'none', secure: true }) }]
          : [{ messageId: 'useLax', edit: cookie.offer(bad, { sameSite: 'lax' }) }],
    });
  },
});

const ofForms = contextRule({
  name,
  meta,
  check({ site, posts, leaks }, report) {
    for (const { at, problem, url, condition } of posts ? leaks : [])
      report({ at, messageId: problem, data: { url, site, when: condition === '' ? '' : ` when ${condition}` } });
  },
});

export default asOneRule(ofCookies, ofForms);
