import type { CookieApi, Library } from '../types.js';

const MODULES = ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/vue-start']
  .map((name) => `${name}/server`)
  .concat(['@tanstack/react-start-server', '@tanstack/solid-start-server', '@tanstack/start-server-core']);

const addresses = (name: string): readonly string[] => MODULES.map((module) => `${module}#${name}`);

/** Earlier versions serialise by h3. */
const conventions = {
  defaults: { path: '/' },
  undefined: 'clears',
  variants: [{ in: '>=1.169', noneWithoutSecure: 'throws' }],
} satisfies Partial<CookieApi>;

export default {
  package: '@tanstack/start-server-core',
  versions: '1.131.50, 1.169.45',
  source:
    'https://github.com/TanStack/router/blob/@tanstack/start-server-core@1.169.45/packages/start-server-core/src/internal-request-response.ts',
  ecosystem: 'Meta-frameworks',
  records: ['tanstack-start.setCookie'],
  words: ['cookie'],
  cookies: [
    {
      ...conventions,
      call: addresses('setCookie'),
      says: 'setCookie()',
      forms: [
        // Before 1.132 an event may come first.
        { when: 4, name: 1, value: 2, attributes: 3 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...conventions,
      call: addresses('deleteCookie'),
      says: 'deleteCookie()',
      does: 'delete',
      forms: [
        { when: 3, name: 1, attributes: 2 },
        { name: 0, attributes: 1 },
      ],
    },
  ],
  readers: [{ call: addresses('getCookie'), name: 0 }, { call: addresses('getCookie'), name: 1 }, { call: addresses('getCookies') }],
} satisfies Library;
