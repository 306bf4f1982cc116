import type { Conventions, Library } from '../types.js';

/** `defu(options, { sameSite: 'lax' })`, on top of h3's own `{ path: '/', secure: true, httpOnly: true }`. */
const session = {
  defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
  defaultName: 'nuxt-session',
} satisfies Conventions & {
  readonly defaultName: string;
};

const names = ['setUserSession', 'replaceUserSession'];

export default {
  package: 'nuxt-auth-utils',
  versions: '0.5.30',
  source: 'https://github.com/atinux/nuxt-auth-utils/blob/v0.5.30/src/runtime/server/utils/session.ts',
  ecosystem: 'Authentication',
  records: ['nuxt-auth-utils'],
  words: ['cookie'],
  cookies: [
    {
      ...session,
      call: ['globalThis.defineNuxtConfig', 'nuxt/config#defineNuxtConfig'],
      says: 'defineNuxtConfig()',
      does: 'configure',
      forms: [
        {
          needs: '0.runtimeConfig.session.cookie',
          name: '0.runtimeConfig.session.name',
          attributes: '0.runtimeConfig.session.cookie',
          misplaced: '0.runtimeConfig.session',
        },
      ],
    },
    {
      ...session,
      call: names.map((name) => `#imports#${name}`),
      says: 'setUserSession()',
      forms: [{ needs: '2.cookie', name: '2.name', attributes: '2.cookie' }],
    },
    {
      ...session,
      call: names.map((name) => `globalThis.${name}`),
      shownBy: ['h3', '#imports', 'globalThis.defineEventHandler', 'globalThis.eventHandler'],
      says: 'setUserSession()',
      forms: [{ needs: '2.cookie', name: '2.name', attributes: '2.cookie' }],
    },
  ],
} satisfies Library;
