import type { Conventions, Library } from '../types.js';

const native = {
  keys: { sameSite: null, secure: null, domain: null, httpOnly: null, maxAge: null, partitioned: null, priority: null },
} satisfies Conventions;

const calls = (name: string): readonly string[] =>
  ['@capacitor/core#', 'globalThis.Capacitor.Plugins.'].map((from) => `${from}CapacitorCookies.${name}`);

export default {
  package: '@capacitor/core',
  versions: '8.5.2',
  source: 'https://github.com/ionic-team/capacitor/blob/8.5.2/core/src/core-plugins.ts',
  ecosystem: 'Native shells and extensions',
  records: ['capacitor.CapacitorCookies'],
  words: ['cookie'],
  cookies: [
    {
      ...native,
      call: calls('setCookie'),
      says: 'CapacitorCookies.setCookie()',
      forms: [{ name: '0.key', value: '0.value', attributes: 0 }],
      defaults: { path: '/' },
    },
    {
      ...native,
      call: calls('deleteCookie'),
      says: 'CapacitorCookies.deleteCookie()',
      does: 'delete',
      forms: [{ name: '0.key', attributes: 0 }],
    },
  ],
} satisfies Library;
