// nuxt-auth-utils
export default defineNuxtConfig({
  modules: ['nuxt-auth-utils', '@nuxtjs/i18n'],
  runtimeConfig: {
    session: {
      maxAge: 60 * 60 * 24 * 7,
      cookie: { sameSite: 'none', secure: false }, // expect: none-requires-secure
    },
  },
  i18n: { detectBrowserLanguage: { useCookie: true, cookieKey: 'lang', cookieCrossOrigin: true } },
});

export const right = defineNuxtConfig({ runtimeConfig: { session: { maxAge: 60, cookie: { sameSite: 'none' } } } });
export const none = defineNuxtConfig({ runtimeConfig: { session: { maxAge: 60 } } });
export const typo = defineNuxtConfig({
  runtimeConfig: {
    session: {
      cookie: { sameSite: 'looks' as never }, // expect: valid-samesite
    },
  },
});
