import type { Library } from '../types.js';
import { STORAGES, cookiesOf } from './react-router.js';

/** Runtimes, all of which hand on what @remix-run/server-runtime makes. */
const RUNTIMES = ['node', 'cloudflare', 'deno', 'server-runtime'].map((name) => `@remix-run/${name}`);

export default {
  package: '@remix-run/node',
  versions: '2.17.5',
  source: 'https://github.com/remix-run/remix/blob/remix@2.17.5/packages/remix-server-runtime/cookies.ts',
  ecosystem: 'Meta-frameworks',
  records: ['remix.createCookie'],
  // `commitSession(session, { sameSite })`
  words: ['cookie', 'ameSite'],
  cookies: cookiesOf(
    RUNTIMES.map((runtime) => `${runtime}#createCookie`),
    [
      ...RUNTIMES.flatMap((runtime) => STORAGES.map((name) => `${runtime}#${name}`)),
      '@remix-run/node#createFileSessionStorage',
      '@remix-run/cloudflare#createWorkersKVSessionStorage',
      '@remix-run/architect#createArcTableSessionStorage',
    ],
  ),
} satisfies Library;
