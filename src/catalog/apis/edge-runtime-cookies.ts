import type { Conventions, Library } from '../types.js';

/** The package, and the copies of it that Next.js hands out. */
const MODULES = ['@edge-runtime/cookies', 'next/dist/compiled/@edge-runtime/cookies', 'next/dist/server/web/spec-extension/cookies'];

/** The value of SameSite is printed as it is: `true` becomes `SameSite=true`, which browsers do not know. */
const printed = { otherStrings: 'prints', true: 'prints', defaults: { path: '/' } } satisfies Conventions;

// RequestCookies of the same package writes the Cookie header of a request: no cookie is set.
export default {
  package: '@edge-runtime/cookies',
  versions: '6.0.0',
  source: 'https://unpkg.com/@edge-runtime/cookies@6.0.0/dist/index.js',
  ecosystem: 'Serialisers',
  records: ['@edge-runtime/cookies'],
  words: ['cookie'],
  cookies: [
    {
      ...printed,
      call: MODULES.map((module) => `${module}#ResponseCookies().set`),
      says: 'ResponseCookies.set()',
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...printed,
      call: MODULES.map((module) => `${module}#ResponseCookies().delete`),
      says: 'ResponseCookies.delete()',
      does: 'delete',
      forms: [{ when: 'object', name: '0.name', attributes: 0 }, { name: 0 }],
    },
  ],
  readers: [{ call: MODULES.map((module) => `${module}#RequestCookies().get`), name: 0 }],
} satisfies Library;
