import { mode, notMode } from '../credentials.js';
import type { Library, RequestApi } from '../types.js';

/** What Nuxt has or imports by itself: a `useFetch` of other packages can be imported by itself as well. */
const NUXT = [
  ...['#imports', '#app', '#app/*', '#components', '#build/*', 'nuxt/*', '@nuxt/*'],
  ...['$fetch', 'useNuxtApp', 'useRuntimeConfig', 'useAsyncData', 'useRequestHeaders', 'useRequestURL'].map((name) => `globalThis.${name}`),
  ...['definePageMeta', 'defineNuxtPlugin', 'defineNuxtComponent', 'defineNuxtRouteMiddleware', 'navigateTo', 'useSeoMeta'].map(
    (name) => `globalThis.${name}`,
  ),
];

/** It hands its options to `$fetch()`. */
const fetched = {
  says: 'useFetch()',
  url: [0],
  base: ['1.baseURL'],
  option: [mode(1)],
  ignores: notMode(1),
  sender: ['1.$fetch'],
  omit: 'omit',
} satisfies Partial<RequestApi>;

export default {
  package: 'nuxt (useFetch)',
  versions: '4.5.2',
  source: 'https://github.com/nuxt/nuxt/blob/v4.5.2/packages/nuxt/src/app/composables/fetch.ts',
  ecosystem: 'Requests',
  records: ['ofetch/$fetch'],
  words: ['credentials'],
  requests: [
    {
      ...fetched,
      call: ['nuxt/app#useFetch', 'nuxt/app#useLazyFetch'],
    },
    { ...fetched, call: ['globalThis.useFetch', 'globalThis.useLazyFetch'], shownBy: NUXT },
  ],
} satisfies Library;
