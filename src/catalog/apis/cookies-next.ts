import type { Conventions, Library } from '../types.js';

const MODULES = ['cookies-next', 'cookies-next/client', 'cookies-next/server'];

/** The function itself, and what the hooks of versions 5 and 6 return: another one, or an object of all. */
const calls = (name: string): readonly string[] => {
  const hook = name.replace(/^./, (first) => first.toUpperCase());
  return MODULES.flatMap((module) => [
    `${module}#${name}`,
    ...[`use${hook}()()`, `useReactive${hook}()()`, `useCookiesNext().${name}`, `useReactiveCookiesNext().${name}`].map(
      (path) => `${module}#${path}`,
    ),
  ]);
};

// The options are those of `cookie`; `{ req, res, cookies }` beside them say where it goes.
/** `{ path: '/', ...options }` */
const either = { defaults: { path: '/' }, undefined: 'clears', runsIn: 'either' } satisfies Conventions;

export default {
  package: 'cookies-next',
  versions: '4.3.0, 6.1.1',
  source: 'https://unpkg.com/cookies-next@6.1.1/src/client/cookie-functions.ts',
  ecosystem: 'Browser libraries',
  records: ['cookies-next.setCookie', 'cookies-next.deleteCookie'],
  words: ['cookie'],
  cookies: [
    { ...either, call: calls('setCookie'), says: 'setCookie()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...either, call: calls('deleteCookie'), says: 'deleteCookie()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
  readers: [{ call: calls('getCookie'), name: 0 }, { call: calls('getCookies') }],
} satisfies Library;
