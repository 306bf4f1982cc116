import type { Conventions, Library } from '../types.js';

/** The modules that it was published as before read the same keys. */
const MODULES = ['@react-native-cookies/cookies', '@react-native-community/cookies'];
const native = { keys: { sameSite: null, maxAge: null, partitioned: null, priority: null }, defaults: { path: '/' } } satisfies Conventions;

export default {
  package: '@react-native-cookies/cookies',
  versions: '6.2.1; react-native-cookies 3.3.0',
  source:
    'https://github.com/react-native-cookies/cookies/blob/v6.2.1/android/src/main/java/com/reactnativecommunity/cookies/CookieManagerModule.java',
  ecosystem: 'Native shells and extensions',
  records: ['@react-native-cookies/cookies'],
  words: ['cookie'],
  cookies: [
    {
      ...native,
      call: MODULES.map((module) => `${module}#set`),
      says: 'CookieManager.set()',
      forms: [{ name: '1.name', value: '1.value', attributes: 1 }],
    },
    {
      ...native,
      call: 'react-native-cookies#set',
      says: 'CookieManager.set()',
      forms: [{ name: '0.name', value: '0.value', attributes: 0 }],
    },
    {
      call: [...MODULES, 'react-native-cookies'].map((module) => `${module}#setFromResponse`),
      says: 'CookieManager.setFromResponse()',
      forms: [{ text: 1 }],
    },
  ],
} satisfies Library;
