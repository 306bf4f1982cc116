import type { Conventions, CookieApi, Library } from '../types.js';

/** Session storages that keep their cookie's options under `cookie`. */
export const STORAGES = ['createCookieSessionStorage', 'createMemorySessionStorage', 'createSessionStorage'];

/** `{ path: '/', sameSite: 'lax', ...options }`: the same in Remix and in React Router. */
const conventions = { defaults: { sameSite: 'lax', path: '/' }, undefined: 'clears' } satisfies Conventions;

/**
 * Cookies and session storages.
 * @param own the functions that make cookies
 * @param storages the functions that make session storages
 */
export const cookiesOf = (
  own: readonly string[],
  storages: readonly string[],
  differing: Partial<CookieApi> = {},
): readonly CookieApi[] => {
  const common = { ...conventions, ...differing };
  // The options of such a call come on top of those that the cookie was made with.
  const ofCookie = [{ call: own, attributes: 1, for: 'made' as const }];
  const ofStorage = [{ call: storages, attributes: '0.cookie', for: 'made' as const }];
  return [
    { ...common, call: own, says: 'createCookie()', does: 'configure', forms: [{ name: 0, attributes: 1 }] },
    {
      ...common,
      call: own.map((address) => `${address}().serialize`),
      says: 'cookie.serialize()',
      returnsText: true,
      // Without options of its own it is as createCookie() says, and reported there.
      forms: [{ needs: 1, value: 0, attributes: 1 }],
      defaultsFrom: ofCookie,
    },
    {
      ...common,
      call: storages,
      says: 'the session storage',
      does: 'configure',
      session: true,
      defaultName: '__session',
      forms: [{ name: '0.cookie.name', attributes: '0.cookie', misplaced: 0 }],
    },
    {
      ...common,
      call: storages.map((address) => `${address}().commitSession`),
      says: 'commitSession()',
      session: true,
      returnsText: true,
      forms: [{ needs: 1, attributes: 1 }],
      defaultsFrom: ofStorage,
    },
    {
      ...common,
      call: storages.map((address) => `${address}().destroySession`),
      says: 'destroySession()',
      does: 'delete',
      returnsText: true,
      forms: [{ needs: 1, attributes: 1 }],
      defaultsFrom: ofStorage,
    },
  ];
};

export default {
  package: 'react-router',
  versions: '7.18.5, 8.5.1',
  source: 'https://github.com/remix-run/react-router/blob/react-router@8.5.1/packages/react-router/lib/server-runtime/cookies.ts',
  ecosystem: 'Meta-frameworks',
  records: ['react-router@8.createCookie', 'react-router@7.createCookie', 'react-router.sessionStorage', 'react-router.destroySession'],
  // `commitSession(session, { sameSite })`
  words: ['cookie', 'ameSite'],
  cookies: cookiesOf(
    ['react-router#createCookie'],
    [
      ...STORAGES.map((name) => `react-router#${name}`),
      '@react-router/node#createFileSessionStorage',
      '@react-router/cloudflare#createWorkersKVSessionStorage',
      '@react-router/architect#createArcTableSessionStorage',
    ],
    // 7 serialises by cookie 1, 8 by cookie-es 3
    { variants: [{ in: '>=8', ...conventions, noneWithoutSecure: 'throws' }] },
  ),
} satisfies Library;
