import { cookieRule, missOf } from '../src/cookie/index.js';

export default cookieRule({
  name: 'matching-cookie-deletion',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a deletion to have the Path, Domain and Partitioned of the cookie that it is to remove',
      recommended: false,
      cwe: ['CWE-613'],
      owasp: ['WSTG-SESS-06'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      missesCookie:
        '{{cookie}} is deleted {{own}}{{when}}, but set {{other}}: browsers take that for another cookie, so the one that was set stays, and what should be over (a login, a choice) goes on. Delete it {{other}}.',
      matchCookie: 'Delete it {{other}}.',
    },
  },
  check(cookie, report) {
    const miss = missOf(cookie);
    if (!miss) return;
    const { own, other, at, when, edit, isAddition } = miss;
    report({
      at,
      messageId: 'missesCookie',
      data: { cookie: cookie.title, own, other, when },
      fix: isAddition && when === '' && !cookie.isShared ? edit : undefined,
      suggest: [{ messageId: 'matchCookie', data: { other }, edit }],
    });
  },
});
