import { sniffRule } from '../src/cookie/index.js';

export default sniffRule({
  name: 'no-user-agent-sniffing',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow deciding about SameSite by what the code itself finds in the User-Agent',
      recommended: 'warn',
      cwe: ['CWE-1275'],
      owasp: ['WSTG-SESS-02'],
    },
    schema: [],
    messages: {
      sniffed:
        '{{cookie}} gets its SameSite by what the code finds in the User-Agent: clients that it mistakes lose the cookie where they need it, or send it where they should not. Ask a maintained library such as `{{library}}`, and expect that to be fragile all the same; or set a second cookie without SameSite for old clients, which needs no User-Agent.',
    },
  },
  check({ at, cookie, library }, report) {
    report({ at, messageId: 'sniffed', data: { cookie: cookie.title, library } });
  },
});
