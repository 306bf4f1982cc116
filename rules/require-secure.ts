import {
  NAMES_OPTION,
  SESSION_NAMES,
  cookieRule,
  isByEnvironment,
  isInsecure,
  isLeftOut,
  isSessionLike,
  secureIsFor,
  secureNote,
} from '../src/cookie/index.js';

interface Options {
  readonly names: readonly string[];
  readonly autofix: boolean;
}

export default cookieRule<Options>({
  name: 'require-secure',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require Secure on cookies that hold a session or a token',
      recommended: false,
      cwe: ['CWE-614'],
      owasp: ['WSTG-SESS-02'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          names: { description: 'Names, or words of names, of the cookies that need Secure; `*` stands for any characters.' },
          autofix: { description: 'Whether --fix adds it; otherwise it is a suggestion.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ names: [...SESSION_NAMES, '*csrf*', '*xsrf*'], autofix: false }],
    messages: {
      missing:
        '{{cookie}} is set without Secure{{when}}: it also travels over plain http, where anybody on the way can read it and act as the user. Add Secure.',
      addSecure: 'Add Secure.{{note}}',
    },
  },
  allowed: {
    names: NAMES_OPTION,
    autofix: { as: 'true or false', test: (value) => typeof value === 'boolean' },
  },
  check(cookie, report, { names, autofix }) {
    // What a companion for old browsers lacks legacy-cookie-fallback reports.
    if (cookie.isCompanion) return;
    if (cookie.manners.hasNoSecure || !isSessionLike(cookie, names)) return;
    const world = cookie.find(
      ['sameSite', 'secure', 'deletion'],
      (world) => isInsecure(cookie, world) && !isLeftOut(world) && !world.deletion,
    );
    if (world?.secure.is !== false || isByEnvironment(cookie, 'secure')) return;
    // What browsers reject without Secure the rule about that reports.
    if (secureIsFor(cookie) !== undefined) return;
    const { at } = world.secure;
    const { addsSecure, needsHttps } = cookie.manners;
    const isAddition = at === undefined && world.when === '' && (addsSecure || !needsHttps) && !cookie.isShared;
    const edit = cookie.change(world, { secure: true });
    report({
      at: at ?? cookie.place,
      messageId: 'missing',
      data: { cookie: cookie.title, when: world.when },
      fix: autofix && isAddition ? edit : undefined,
      suggest: [{ messageId: 'addSecure', data: { note: secureNote(cookie) }, edit }],
    });
  },
});
