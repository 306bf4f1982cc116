import type { Conventions, CookieApi, Library } from '../types.js';

/** Options are added to those of config/app.ts, which stand in another file. From version 7 on it serialises with cookie-es 3. */
const response = {
  defaults: { sameSite: 'unknown', secure: 'unknown', path: 'unknown', httpOnly: 'unknown' },
  undefined: 'clears',
  variants: [{ in: '>=7', noneWithoutSecure: 'throws' }],
} satisfies Conventions & Partial<CookieApi>;

/** `@adonisjs/session` and `@adonisjs/shield` set their cookies by `response` as well. */
const plugin = { ...response, says: 'defineConfig()', does: 'configure', versionOf: '@adonisjs/core' } satisfies Partial<CookieApi>;

export default {
  package: '@adonisjs/core',
  versions: '6.21.0 (@adonisjs/http-server 7.8.1), 7.5.2 (@adonisjs/http-server 9.3.1)',
  source: 'https://github.com/adonisjs/http-server/blob/v9.3.1/src/response.ts',
  ecosystem: 'Edge and runtime frameworks',
  records: ['adonis.response.cookie', 'adonis.clearCookie'],
  words: ['cookie'],
  receivers: {
    // `{ response }: HttpContext`, `ctx.response`
    'adonis.Response': {
      names: ['response'],
      properties: ['response'],
      chains: true,
      onlyWith: ['@adonisjs/*', '@ioc:Adonis/*'],
    },
  },
  cookies: [
    {
      ...response,
      call: ['cookie', 'plainCookie', 'encryptedCookie'].map((name) => `<adonis.Response>.${name}`),
      says: 'response.cookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...response,
      call: '<adonis.Response>.clearCookie',
      says: 'response.clearCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    {
      ...response,
      call: '@adonisjs/core/http#defineConfig',
      says: 'defineConfig()',
      does: 'configure',
      forms: [{ needs: '0.cookie', attributes: '0.cookie' }],
      defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
      undefined: 'keeps',
    },
    {
      ...plugin,
      call: '@adonisjs/session#defineConfig',
      session: true,
      defaultName: 'adonis_session',
      forms: [{ needs: '0.cookie', name: '0.cookieName', attributes: '0.cookie' }],
    },
    {
      ...plugin,
      call: '@adonisjs/shield#defineConfig',
      defaultName: 'XSRF-TOKEN',
      forms: [{ needs: '0.csrf.cookieOptions', attributes: '0.csrf.cookieOptions' }],
    },
  ],
} satisfies Library;
