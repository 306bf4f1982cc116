import {
  NAMES_OPTION,
  SESSION_NAMES,
  cookieRule,
  isByEnvironment,
  isDoubleSubmitted,
  isSessionLike,
  isSetByScript,
  nameLacksHttpOnly,
} from '../src/cookie/index.js';

interface Options {
  readonly names: readonly string[];
  readonly autofix: boolean;
}

export default cookieRule<Options>({
  name: 'require-httponly',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require HttpOnly on cookies that hold a session or a token',
      recommended: false,
      cwe: ['CWE-1004'],
      owasp: ['WSTG-SESS-02'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          names: { description: 'Names, or words of names, of the cookies that need HttpOnly; `*` stands for any characters.' },
          autofix: { description: 'Whether --fix adds it; otherwise it is a suggestion.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ names: SESSION_NAMES, autofix: false }],
    messages: {
      missing:
        '{{cookie}} is set without HttpOnly{{when}}: every script on your pages can read it, and one that somebody smuggles in can send it away to act as the user. Add HttpOnly, unless a script of yours must read it.',
      addHttpOnly: 'Add HttpOnly: scripts then cannot read it.',
    },
  },
  allowed: {
    names: NAMES_OPTION,
    autofix: { as: 'true or false', test: (value) => typeof value === 'boolean' },
  },
  check(cookie, report, { names, autofix }) {
    // Scripts cannot set HttpOnly.
    if (cookie.manners.hasNoHttpOnly || isSetByScript(cookie)) return;
    // What a companion for old browsers lacks legacy-cookie-fallback reports.
    if (cookie.isCompanion) return;
    if (!isSessionLike(cookie, names) || isDoubleSubmitted(cookie)) return;
    const world = cookie.find(['httpOnly', 'deletion'], ({ httpOnly, deletion }) => httpOnly.is === false && !deletion);
    if (world?.httpOnly.is !== false || isByEnvironment(cookie, 'httpOnly')) return;
    // What browsers reject for its name valid-cookie-prefix reports.
    if (nameLacksHttpOnly(cookie)) return;
    const { at } = world.httpOnly;
    const edit = cookie.change(world, { httpOnly: true });
    report({
      at: at ?? cookie.place,
      messageId: 'missing',
      data: { cookie: cookie.title, when: world.when },
      fix: autofix && at === undefined && world.when === '' && !cookie.isShared ? edit : undefined,
      suggest: [{ messageId: 'addHttpOnly', edit }],
    });
  },
});
