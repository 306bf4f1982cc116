import type { Library } from '../types.js';

export default {
  package: 'android.webkit.CookieManager (NativeScript)',
  versions: 'Android API level 36',
  source: 'https://developer.android.com/reference/android/webkit/CookieManager#setCookie(java.lang.String,%20java.lang.String)',
  ecosystem: 'Native shells and extensions',
  records: ['nativescript/android CookieManager'],
  words: ['cookie'],
  cookies: [
    {
      call: 'globalThis.android.webkit.CookieManager.getInstance().setCookie',
      says: 'CookieManager.setCookie()',
      forms: [{ text: 1 }],
    },
  ],
} satisfies Library;
