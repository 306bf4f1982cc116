import type { Conventions, Library } from '../types.js';

/** `sameSite: false` is None here, and what is in none of these spellings is left out. */
const conventions = {
  sameSite: ['strict', 'Strict', 'lax', 'Lax', 'none', 'None'],
  otherStrings: 'omits',
  false: 'none',
  unsupported: ['partitioned', 'priority'],
} satisfies Conventions;

const method = (name: string): readonly string[] => [`<qwik-city.RequestEvent>.cookie.${name}`, `@builder.io/qwik-city#Cookie().${name}`];

const module = '@builder.io/qwik-city';

export default {
  package: '@builder.io/qwik-city',
  versions: '1.5.0, 1.20.1',
  source: 'https://github.com/QwikDev/qwik/blob/v1.20.1/packages/qwik-city/src/middleware/request-handler/cookie.ts',
  ecosystem: 'Meta-frameworks',
  records: ['qwik-city.cookie.set', 'qwik.cookie.delete'],
  words: ['cookie'],
  receivers: {
    'qwik-city.RequestEvent': {
      names: ['event', 'ev', 'requestEvent'],
      types: ['RequestEvent', 'RequestEventBase', 'RequestEventCommon', 'RequestEventLoader', 'RequestEventAction'],
      handlers: [
        {
          exports: ['onRequest', 'onGet', 'onPost', 'onPut', 'onPatch', 'onDelete', 'onHead', 'onOptions'],
          types: ['RequestHandler'],
          calls: [`${module}#routeLoader$`],
          index: { 1: 0 },
        },
        { calls: [`${module}#routeAction$`, `${module}#globalAction$`], index: { 2: 1 } },
        { calls: [`${module}#validator$`], index: { 1: 0, 2: 0 } },
      ],
      onlyWith: ['@builder.io/qwik-city', '@builder.io/qwik-city/*'],
    },
  },
  cookies: [
    { ...conventions, call: method('set'), says: 'cookie.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...conventions, call: method('append'), says: 'cookie.append()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...conventions, call: method('delete'), says: 'cookie.delete()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
