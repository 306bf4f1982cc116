import { cookieRule, isInsecure, secureIsFor, secureNote, type Cookie } from '../src/cookie/index.js';

export default cookieRule({
  name: 'partitioned-requires-secure',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require Secure on every Partitioned cookie, which browsers reject otherwise, and SameSite=None, without which it is of no use',
      recommended: 'error',
      cwe: ['CWE-614'],
      owasp: ['WSTG-SESS-02'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      partitionedWithoutSecure:
        '{{cookie}} is Partitioned without Secure{{when}}: Chromium, Edge and Firefox reject it, so it is never stored. Add Secure.',
      deletionWithoutSecure:
        '{{cookie}} is deleted with Partitioned but without Secure{{when}}: Chromium, Edge and Firefox reject that, so the old cookie stays. Add Secure.',
      keptFromEmbeds:
        '{{cookie}} is Partitioned but has SameSite={{value}}{{when}}: browsers keep it from pages of other sites that embed yours, and Partitioned is of use nowhere else. Use SameSite=None with Secure, or leave Partitioned out.',
      withoutSameSite:
        '{{cookie}} is Partitioned but does not say SameSite=None{{when}}: Chromium and Edge take it for SameSite=Lax and keep it from pages of other sites that embed yours, and Partitioned is of use nowhere else. Use SameSite=None with Secure, or leave Partitioned out.',
      addSecure: 'Add Secure.{{note}}',
      useNone: 'Use SameSite=None with Secure: sent in pages of other sites that embed yours, to each of them another cookie.{{note}}',
      leavePartitioned: 'Leave Partitioned out, if no other site embeds yours.',
    },
  },
  check(cookie, report) {
    if (!cookie.find(['partitioned'], ({ partitioned }) => partitioned.is === true)) return;
    checkSecure(cookie, report);
    const world = cookie.find(
      ['partitioned', 'sameSite', 'secure', 'deletion'],
      ({ partitioned, sameSite, deletion }) => partitioned.is === true && !deletion && USELESS.has(sameSite.is),
    );
    if (world?.partitioned.is !== true || !('raw' in world.sameSite)) return;
    const { partitioned, sameSite, secure, when } = world;
    const isSaid = 'at' in sameSite && sameSite.raw.kind === 'set';
    report({
      at: (isSaid ? sameSite.at : undefined) ?? (partitioned.raw?.kind === 'set' ? partitioned.raw.place : cookie.place),
      messageId: sameSite.is === 'absent' ? 'withoutSameSite' : 'keptFromEmbeds',
      data: { cookie: cookie.title, when, value: sameSite.is === 'strict' ? 'Strict' : 'Lax' },
      suggest: [
        {
          messageId: 'useNone',
          data: { note: secure.is === true ? '' : secureNote(cookie) },
          edit: cookie.offer(world, { sameSite: 'none', secure: true }),
        },
        { messageId: 'leavePartitioned', edit: cookie.change(world, { without: 'partitioned' }) },
      ],
    });
  },
});

const USELESS: ReadonlySet<string> = new Set(['lax', 'strict', 'absent']);

type Report = Parameters<Parameters<typeof cookieRule>[0]['check']>[1];

/** Where something else needs Secure even more (SameSite=None, a name with a prefix), the rule about that says so. */
function checkSecure(cookie: Cookie, report: Report): void {
  const world = cookie.find(
    ['partitioned', 'sameSite', 'secure', 'deletion'],
    (world) => world.partitioned.is === true && isInsecure(cookie, world),
  );
  if (world?.secure.is !== false || secureIsFor(cookie) !== 'partitioned') return;
  const { at } = world.secure;
  const { addsSecure, needsHttps } = cookie.manners;
  const edit = cookie.change(world, { secure: true });
  report({
    at: at ?? cookie.place,
    messageId: world.deletion ? 'deletionWithoutSecure' : 'partitionedWithoutSecure',
    data: { cookie: cookie.title, when: world.when },
    fix: at === undefined && world.when === '' && (addsSecure || !needsHttps) && !cookie.isShared ? edit : undefined,
    suggest: [{ messageId: 'addSecure', data: { note: secureNote(cookie) }, edit }],
  });
}
