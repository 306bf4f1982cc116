import { cookieRule, isLeftToConnection, type Cookie, type SameSiteValue } from '../src/cookie/index.js';

interface Options {
  readonly value: SameSiteValue;
  readonly autofix: boolean;
  readonly ignore: readonly string[];
}

export default cookieRule<Options>({
  name: 'require-samesite',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require every cookie to say with SameSite where browsers may send it',
      recommended: 'error',
      cwe: ['CWE-1275', 'CWE-352'],
      owasp: ['WSTG-SESS-02', 'WSTG-SESS-05'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          value: { description: 'What the fix adds: "lax", "strict", or "none" (always together with Secure).' },
          autofix: { description: 'Whether --fix adds it; otherwise it is a suggestion.' },
          ignore: { description: 'Cookies to leave alone: regular expressions, as strings, for their names.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ value: 'lax', autofix: true, ignore: [] }],
    messages: {
      missing:
        '{{cookie}} is set without SameSite{{when}}, so browsers disagree when to send it: Chromium and Edge assume SameSite=Lax and keep it back from most requests that other sites start (from POSTs after two minutes), Firefox and Safari have no such default. Say what you mean: {{advice}}',
      useLax: 'Add SameSite=Lax: sent when the user follows a link to your site, not with requests that other sites make.',
      useStrict: 'Add SameSite=Strict: never sent when the user comes from another site, not even by a link.',
      useNone: 'Add SameSite=None with Secure: sent with every request, also from pages of other sites that embed yours.',
    },
  },
  allowed: {
    value: { as: '"lax", "strict" or "none"', test: (value) => value === 'lax' || value === 'strict' || value === 'none' },
    autofix: { as: 'true or false', test: (value) => typeof value === 'boolean' },
    ignore: {
      as: 'an array of regular expressions as strings, such as ["^_ga"]',
      test: (value) => Array.isArray(value) && value.every(isPattern),
    },
  },
  check(cookie, report, { value, autofix, ignore }) {
    // Where the library has no such option, valid-samesite says so.
    if (cookie.manners.hasNoSameSite) return;
    if (cookie.name !== undefined && ignore.some((pattern) => new RegExp(pattern, 'u').test(cookie.name as string))) return;
    // One that is Partitioned needs SameSite=None: partitioned-requires-secure says so.
    const world = cookie.find(
      ['sameSite', 'secure', 'deletion', 'partitioned'],
      ({ sameSite, deletion, partitioned }) => sameSite.is === 'absent' && !deletion && partitioned.is !== true,
    );
    // One that is written wrong in some world is valid-samesite's to report.
    if (world?.sameSite.is !== 'absent' || cookie.find(['sameSite'], ({ sameSite }) => sameSite.is === 'invalid')) return;
    if (cookie.isForOldClients) return;
    const edit = (sameSite: SameSiteValue) => cookie.change(world, sameSite === 'none' ? { sameSite, secure: true } : { sameSite });
    const isPostedTo = cookie.comesBack?.by === 'post';
    report({
      at: world.sameSite.at ?? cookie.place,
      messageId: 'missing',
      data: { cookie: cookie.title, when: world.when, advice: isPostedTo ? ADVICE.posted : ADVICE[value] },
      fix: autofix && !mayBeMeant(cookie, value) && (value !== 'none' || maySetSecure(cookie)) ? edit(value) : undefined,
      suggest: (isPostedTo ? POSTED : USUAL).map((one) => ({ messageId: MESSAGES[one], edit: edit(one) })),
    });
  },
});

function isPattern(text: unknown): boolean {
  try {
    return typeof text === 'string' && new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const MESSAGES = { lax: 'useLax', strict: 'useStrict', none: 'useNone' } as const;
const USUAL: readonly SameSiteValue[] = ['lax', 'strict', 'none'];
const POSTED: readonly SameSiteValue[] = ['none', 'lax', 'strict'];

const ADVICE: Readonly<Record<SameSiteValue | 'posted', string>> = {
  lax: 'SameSite=Lax, unless other sites embed yours or post to it.',
  strict: 'SameSite=Strict, or SameSite=Lax if links from other sites shall find the user logged in.',
  none: 'SameSite=None with Secure, or SameSite=Lax if no other site embeds yours.',
  posted:
    'SameSite=None with Secure, for it is read where another site sends the user back by posting a form, which brings no Lax or Strict cookie.',
};

/** Secure that depends on something is the author's to decide; so is whether the server knows that it is on https. */
function maySetSecure(cookie: Cookie): boolean {
  const insecure = cookie.find(
    ['sameSite', 'secure', 'deletion'],
    ({ sameSite, secure, deletion }) =>
      sameSite.is === 'absent' && !deletion && (secure.is !== true || isLeftToConnection(cookie, { secure })),
  );
  return insecure === undefined || (insecure.secure.is === false && insecure.when === '' && !cookie.manners.needsHttps);
}

/**
 * A twin for old browsers must stay without SameSite; what comes back by a POST must not become Lax, or by a redirect Strict;
 * and what is Partitioned in another world is of use with None alone.
 */
const mayBeMeant = (cookie: Cookie, value: SameSiteValue): boolean =>
  cookie.hasModernTwin ||
  cookie.isInPostReturn ||
  cookie.isShared ||
  (value === 'strict' && cookie.comesBack?.by === 'get') ||
  (value !== 'none' && mayBePartitioned(cookie));

const mayBePartitioned = (cookie: Cookie): boolean =>
  cookie.find(['sameSite', 'partitioned'], ({ sameSite, partitioned }) => sameSite.is === 'absent' && partitioned.is === true) !==
  undefined;
