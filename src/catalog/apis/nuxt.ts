import type { Conventions, Evidence, Library } from '../types.js';

/** What only Nuxt has, or imports by itself: `useCookie` alone might be anybody's. */
const NUXT: Evidence = [
  ...['#imports', '#app', '#app/*', '#components', '#build/*', 'nuxt/*', '@nuxt/*'],
  ...[
    ...['defineNuxtPlugin', 'defineNuxtRouteMiddleware', 'defineNuxtComponent', 'defineNuxtLink', 'definePageMeta'],
    ...['useNuxtApp', 'useNuxtData', 'useRuntimeConfig', 'useAppConfig', 'useRequestEvent', 'useRequestHeaders', 'useRequestFetch'],
    ...['useAsyncData', 'useLazyAsyncData', 'useLazyFetch', 'refreshNuxtData', 'clearNuxtData', 'navigateTo', 'abortNavigation'],
    ...['refreshCookie', 'useUserSession', 'useLocalePath', 'useSwitchLocalePath'],
  ].map((name) => `globalThis.${name}`),
];

/** `{ path: '/', ...options }`, on both sides. */
const universal = { defaults: { path: '/' }, undefined: 'clears', runsIn: 'either' } satisfies Conventions;

export default {
  package: 'nuxt',
  versions: '3.21.11, 4.5.2',
  source: 'https://github.com/nuxt/nuxt/blob/v4.5.2/packages/nuxt/src/app/composables/cookie.ts',
  ecosystem: 'Meta-frameworks',
  records: ['nuxt.useCookie'],
  words: ['cookie'],
  cookies: [
    {
      // Of SameSite=None without Secure the server makes a cookie that browsers reject, and in 4 the browser's side throws:
      // it is never stored, which is what holds in both.
      ...universal,
      call: ['nuxt/app#useCookie', '#imports#useCookie', '#app#useCookie', '#app/composables/cookie#useCookie'],
      says: 'useCookie()',
      setsBy: 'value',
      forms: [{ name: 0, attributes: 1 }],
    },
    {
      ...universal,
      call: 'globalThis.useCookie',
      shownBy: NUXT,
      says: 'useCookie()',
      setsBy: 'value',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
