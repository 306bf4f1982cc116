import type { Conventions, Library } from '../types.js';

/** It hands on the functions of h3 2; SolidStart 1 takes those of vinxi. */
const conventions = { defaults: { path: '/' }, undefined: 'clears', noneWithoutSecure: 'throws' } satisfies Conventions;

const MODULE = '@solidjs/start/http';

/** The event may come first, or be left out: with an argument that may be either, nothing is said. */
export default {
  package: '@solidjs/start',
  versions: '2.0.5',
  source: 'https://github.com/solidjs/solid-start/blob/v2.0.5/packages/start/src/http/index.ts',
  ecosystem: 'Meta-frameworks',
  records: ['solid-start.setCookie'],
  words: ['cookie', 'ameSite'],
  cookies: [
    {
      ...conventions,
      call: `${MODULE}#setCookie`,
      says: 'setCookie()',
      forms: [
        { when: 'text', name: 0, value: 1, attributes: 2 },
        { when: 4, name: 1, value: 2, attributes: 3 },
        { when: 2, name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...conventions,
      call: `${MODULE}#deleteCookie`,
      says: 'deleteCookie()',
      does: 'delete',
      forms: [
        { when: 'text', name: 0, attributes: 1 },
        { when: 3, name: 1, attributes: 2 },
      ],
    },
    {
      ...conventions,
      call: `${MODULE}#useSession`,
      says: 'useSession()',
      does: 'configure',
      session: true,
      defaultName: 'h3',
      defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
      forms: [
        { when: 1, name: '0.name', attributes: '0.cookie', misplaced: 0 },
        { when: 2, name: '1.name', attributes: '1.cookie', misplaced: 1 },
      ],
    },
  ],
  readers: [
    { call: `${MODULE}#getCookie`, name: 0 },
    { call: `${MODULE}#getCookie`, name: 1 },
  ],
} satisfies Library;
