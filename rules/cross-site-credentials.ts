import { requestRule } from '../src/request/index.js';

const MESSAGES = {
  crossSite:
    'This {{request}} sends cookies to {{url}}{{when}}. That is another site than {{site}}: cookies marked SameSite=Lax or SameSite=Strict never travel with it, and cookies without SameSite do not either in Chromium and Edge. Set the cookies that it needs with SameSite=None; Secure, or {{without}} if it needs none.',
  possiblyCrossSite:
    "This {{request}} sends cookies to {{url}}{{when}}. If that is another site than the page's, cookies marked SameSite=Lax or SameSite=Strict never travel with it, and cookies without SameSite do not either in Chromium and Edge: set the cookies that it needs with SameSite=None; Secure. Name your own site in settings.samesite.site, and only requests to other sites are reported.",
  insecureUrl:
    'This {{request}} sends cookies to {{url}}{{when}}, over plain http: cookies marked Secure never travel there, and SameSite=None, which a cookie needs to travel to another site, is rejected without Secure. To Chromium and Edge even the same host is another site than an https page. Use an https URL, or {{without}} if the request needs no cookies.',
  unknownUrl:
    'This {{request}} sends cookies to a URL that the code does not show{{when}}. If it leads to another site, cookies marked SameSite=Lax or SameSite=Strict never travel with it, and cookies without SameSite do not either in Chromium and Edge: set the cookies that it needs with SameSite=None; Secure, or {{without}} if it needs none.',
  omitCredentials: "Send no cookies: `credentials: 'omit'`.",
};

export default requestRule({
  name: 'cross-site-credentials',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Warn where a request asks for cookies that browsers do not send to another site',
      recommended: 'warn',
      strict: [{ unknownUrls: true }],
      cwe: ['CWE-1275'],
      owasp: ['WSTG-SESS-02'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          allow: { description: 'Origins or hosts to which cookies are known to travel.' },
          unknownUrls: { description: 'Report requests whose URL the code does not show.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [], unknownUrls: false }],
    messages: MESSAGES,
  },
  allowed: {
    allow: {
      as: 'an array of origins or hosts, such as ["https://partner.example"]',
      test: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
    },
    unknownUrls: { as: 'true or false', test: (value) => typeof value === 'boolean' },
  },
  check(request, report, options) {
    for (const leak of request.leaks(options)) {
      report({
        at: leak.at,
        messageId: leak.problem,
        data: {
          request: request.says,
          url: leak.url,
          site: request.site,
          without: request.without,
          when: leak.condition === '' ? '' : ` when ${leak.condition}`,
        },
        suggest: [{ messageId: 'omitCredentials', edit: leak.omitCredentials }],
      });
    }
  },
});
