import type { Library } from '../types.js';

/** `cookies` of `Astro`, of the context of an endpoint, middleware or action, or what is declared to be `AstroCookies`. */
const method = (name: string): readonly string[] => [
  `<astro.Astro>.cookies.${name}`,
  `<astro.APIContext>.cookies.${name}`,
  `astro#AstroCookies().${name}`,
];

export default {
  package: 'astro',
  versions: '5.16.0, 7.3.5',
  source: 'https://github.com/withastro/astro/blob/astro@7.3.5/packages/astro/src/core/cookies/cookies.ts',
  ecosystem: 'Meta-frameworks',
  records: ['astro.cookies.set', 'astro.cookies.delete', 'astro.session'],
  words: ['cookie'],
  receivers: {
    'astro.Astro': { names: ['Astro'], types: ['AstroGlobal'] },
    'astro.APIContext': {
      names: ['context', 'ctx'],
      types: ['astro*#APIContext', 'astro*#ActionAPIContext'],
      handlers: [
        {
          exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'ALL', 'onRequest'],
          types: ['astro*#APIRoute', 'astro*#MiddlewareHandler'],
          calls: [...['astro:middleware', 'astro/middleware'].flatMap((module) => [`${module}#defineMiddleware`, `${module}#sequence`])],
          index: { 1: 0, 2: 0 },
        },
        { calls: ['astro:actions#defineAction'], keys: ['handler'], index: { 2: 1 } },
      ],
      onlyWith: ['astro', 'astro:*', 'astro/*', '@astrojs/*'],
    },
  },
  cookies: [
    { call: method('set'), says: 'cookies.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { call: method('delete'), says: 'cookies.delete()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
    {
      // `session.cookie` may also be no more than a name. It comes to the runtime as JSON, which knows no `undefined`.
      call: 'astro/config#defineConfig',
      says: 'defineConfig()',
      does: 'configure',
      defaultName: 'astro-session',
      forms: [{ needs: '0.session.cookie', name: '0.session.cookie.name', attributes: '0.session.cookie', misplaced: '0.session' }],
      sameSite: ['strict', 'lax', 'none'],
      defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
      unsupported: ['httpOnly', 'expires', 'partitioned', 'priority'],
    },
  ],
  readers: [{ call: method('get'), name: 0 }],
} satisfies Library;
