import type { CookieApi, Library } from '../types.js';

const extension = {
  says: 'cookies.set()',
  forms: [{ name: '0.name', value: '0.value', attributes: 0 }],
  keys: { expires: 'expirationDate', maxAge: null, partitioned: null, priority: null },
  // Without a path it is that of `url`.
  expires: 'epochSeconds',
  sameSite: ['strict', 'lax'],
  values: { no_restriction: 'none', unspecified: 'omits' },
  spelling: { strict: 'strict', lax: 'lax', none: 'no_restriction' },
  true: 'throws',
  noneWithoutSecure: 'drops',
} satisfies Omit<CookieApi, 'call'>;

export default {
  package: 'WebExtensions (chrome.cookies, browser.cookies)',
  versions: '@types/chrome 0.3.7, @types/firefox-webext-browser 143.0.1, webextension-polyfill 0.12.0',
  source: 'https://developer.chrome.com/docs/extensions/reference/api/cookies#method-set',
  ecosystem: 'Native shells and extensions',
  records: ['chrome.cookies.set'],
  words: ['cookie'],
  cookies: [
    { ...extension, call: 'globalThis.chrome.cookies.set', says: 'chrome.cookies.set()' },
    // Without `sameSite`, browsers differ.
    {
      ...extension,
      call: ['webextension-polyfill#cookies.set', 'webextension-polyfill-ts#browser.cookies.set', 'wxt/browser#browser.cookies.set'],
      says: 'browser.cookies.set()',
      defaults: { sameSite: 'unknown' },
    },
    // Firefox takes None without Secure. Nightwatch has a method of the same name, which is given no URL.
    {
      ...extension,
      call: 'globalThis.browser.cookies.set',
      says: 'browser.cookies.set()',
      forms: [{ name: '0.name', value: '0.value', attributes: 0, needs: '0.url' }],
      defaults: { sameSite: 'unknown', secure: 'unknown' },
      values: { unspecified: 'omits' },
      special: { sameSite: ['no_restriction'] },
    },
  ],
} satisfies Library;
