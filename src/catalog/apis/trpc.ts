import { flag } from '../credentials.js';
import type { IgnoredOption, Library } from '../types.js';

const advice = "Give it a `fetch` of your own: `fetch: (url, options) => fetch(url, { ...options, credentials: 'include' })`.";

/** A link calls `fetch()` with method, headers, body and signal, and nothing else of what it is given. */
const ignores: readonly IgnoredOption[] = [
  { at: '0.credentials', means: [{ value: 'include' }, { value: true }], advice },
  { at: '0.withCredentials', means: [{ value: true }], advice },
  { at: '0.fetchOptions.credentials', means: [{ value: 'include' }], advice },
];

export default {
  package: '@trpc/client',
  versions: '11.25.2',
  source: 'https://unpkg.com/@trpc/client@11.25.2/dist/index.mjs',
  ecosystem: 'Requests',
  records: ['trpc'],
  words: ['credentials'],
  requests: [
    ...['httpLink', 'httpBatchLink', 'httpBatchStreamLink', 'unstable_httpBatchStreamLink'].map((name) => ({
      call: `@trpc/client#${name}`,
      says: `${name}()`,
      option: [],
      ignores,
      sender: ['0.fetch'],
    })),
    {
      call: ['@trpc/client#httpSubscriptionLink', '@trpc/client#unstable_httpSubscriptionLink'],
      says: 'httpSubscriptionLink()',
      url: ['0.url'],
      option: [flag('0.eventSourceOptions')],
    },
  ],
} satisfies Library;
