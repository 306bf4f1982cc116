import { cookieRule, type Cookie } from '../src/cookie/index.js';

export default cookieRule({
  name: 'none-requires-secure',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require Secure on every cookie with SameSite=None, which browsers reject otherwise',
      recommended: 'error',
      cwe: ['CWE-614'],
      owasp: ['WSTG-SESS-02'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      noneWithoutSecure:
        '{{cookie}} has SameSite=None without Secure{{when}}: Chromium, Edge and Firefox reject it, on https and on localhost too, so it is never stored. Add Secure.',
      deletionWithoutSecure:
        '{{cookie}} is deleted with SameSite=None but without Secure{{when}}: Chromium, Edge and Firefox reject that, so the old cookie stays. Add Secure.',
      noneThrows:
        '{{cookie}} has SameSite=None without Secure{{when}}: {{api}} throws on it, since browsers would reject the cookie. Add Secure.',
      noneLeftOut:
        '{{cookie}} has SameSite=None without Secure{{when}}: {{api}} then leaves SameSite out, so the cookie does not travel with requests from other sites as it was meant to. Add Secure.',
      noneDropped:
        '{{cookie}} has SameSite=None without Secure{{when}}: {{api}} then sends no cookie at all, since browsers would reject it. Add Secure.',
      secureTurnedOff:
        '{{cookie}} has SameSite=None, and `secure: false` keeps {{api}} from adding Secure on https{{when}}: Chromium, Edge and Firefox then reject it. Leave `secure` out.',
      addSecure: 'Add Secure.',
      addSecureBehindProxy:
        'Add Secure. {{api}} then sends no cookie at all on what it takes for plain http: behind a proxy that ends TLS, {{proxy}} as well.',
      leaveSecure: 'Leave `secure` out: {{api}} adds Secure on https by itself.',
      useLax: 'Use SameSite=Lax instead, if no other site embeds yours or posts to it.',
    },
  },
  check(cookie, report) {
    const world = cookie.find(['sameSite', 'secure', 'deletion'], ({ sameSite, secure }) => sameSite.is === 'none' && secure.is === false);
    if (world?.sameSite.is !== 'none' || world.secure.is !== false) return;
    const { addsSecure, needsHttps, securesNone } = cookie.manners;
    if (securesNone === true || (securesNone === 'ifFalse' && world.secure.saysFalse === true)) return;
    const edit = addsSecure ? cookie.leaveSecure(world) : cookie.change(world, { secure: true });
    report({
      at: world.secure.at ?? world.sameSite.at,
      messageId: wrong(cookie, world.deletion),
      data: { cookie: cookie.title, when: world.when, api: cookie.says },
      fix: world.when === '' && (addsSecure || !needsHttps) && !cookie.isShared && world.sameSite.oddly !== true ? edit : undefined,
      suggest: [
        { messageId: remedy(cookie), data: { api: cookie.says, proxy: cookie.manners.behindProxy }, edit },
        { messageId: 'useLax', edit: cookie.offer(world, { sameSite: 'lax' }) },
      ],
    });
  },
});

function wrong({ manners }: Cookie, deletion: boolean): string {
  if (manners.noneWithoutSecure === 'omits') return 'noneLeftOut';
  if (manners.addsSecure) return 'secureTurnedOff';
  if (manners.noneWithoutSecure === 'throws') return 'noneThrows';
  if (manners.noneWithoutSecure === 'drops') return 'noneDropped';
  return deletion ? 'deletionWithoutSecure' : 'noneWithoutSecure';
}

function remedy({ manners }: Cookie): string {
  if (manners.addsSecure) return 'leaveSecure';
  return manners.needsHttps ? 'addSecureBehindProxy' : 'addSecure';
}
