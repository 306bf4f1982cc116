import { brokenPrefixes, cookieRule, secureNote, type BrokenPrefix } from '../src/cookie/index.js';

export default cookieRule({
  name: 'valid-cookie-prefix',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require what browsers demand of a cookie whose name begins with `__Host-`, `__Secure-` or the like',
      recommended: 'error',
      cwe: ['CWE-614'],
      owasp: ['WSTG-SESS-02'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      lacks:
        '{{cookie}} is never stored{{when}}: {{browsers}} reject a cookie whose name begins with `{{prefix}}` if it has no {{missing}}. Add {{missing}}.',
      deletionLacks:
        '{{cookie}} is not deleted{{when}}: {{browsers}} reject a cookie whose name begins with `{{prefix}}` if it has no {{missing}}, so the old one stays. Add {{missing}}.',
      scriptLacks:
        '{{cookie}} is never stored{{when}}: {{browsers}} take a cookie whose name begins with `{{prefix}}` from servers alone, for it must have HttpOnly, which {{api}} cannot give it. Set it on the server, or give it another name.',
      domain:
        '{{cookie}} is never stored{{when}}: {{browsers}} reject a cookie whose name begins with `{{prefix}}` if it has a Domain. Take Domain out, or call the cookie `__Secure-…` if subdomains need it.',
      deletionDomain:
        '{{cookie}} is not deleted{{when}}: {{browsers}} reject a cookie whose name begins with `{{prefix}}` if it has a Domain, so the old one stays. Take Domain out.',
      add: 'Add {{missing}}.{{note}}',
      removeDomain: 'Take Domain out.',
    },
  },
  check(cookie, report) {
    for (const broken of brokenPrefixes(cookie)) {
      const { problem, at, when, prefix, missing, addsSecure, edit, fix } = broken;
      const browsers = broken.inSafari ? 'Chromium, Edge, Firefox and Safari' : 'Chromium, Edge and Firefox';
      report({
        at,
        messageId: messageOf(broken),
        data: { cookie: cookie.title, api: cookie.says, when, browsers, prefix, missing },
        fix,
        suggest: [
          problem === 'domain'
            ? { messageId: 'removeDomain', edit }
            : { messageId: 'add', data: { missing, note: addsSecure ? secureNote(cookie) : '' }, edit },
        ],
      });
    }
  },
});

const messageOf = ({ problem, deletion }: BrokenPrefix): string => {
  if (problem === 'scriptLacks' || !deletion) return problem;
  return problem === 'domain' ? 'deletionDomain' : 'deletionLacks';
};
