import type { CorsApi, Library } from '../types.js';

/** `*` stands in a list, and it sends back the origin that asks in its place. Origins that are no list are refused. */
const hapi = {
  versionOf: '@hapi/hapi',
  defaults: { origin: 'any', credentials: false },
  listedStar: 'any',
  true: 'throws',
  false: 'throws',
  star: 'throws',
  patterns: 'none',
} satisfies Partial<CorsApi>;

const at = (position: string) => ({ origin: `${position}.origin`, credentials: `${position}.credentials` });

export default {
  package: '@hapi/hapi (CORS)',
  versions: '20.3.0, 21.4.10',
  source: 'https://github.com/hapijs/hapi/blob/v21.4.10/lib/cors.js',
  ecosystem: 'CORS',
  records: ['hapi.cors'],
  words: ['credentials'],
  cors: [
    { ...hapi, call: ['@hapi/hapi#server', '@hapi/hapi#Server'], says: 'Hapi.server()', ...at('0.routes.cors') },
    ...['0.options.cors', '0.config.cors'].map((position) => ({
      ...hapi,
      call: '*.route',
      says: 'server.route()',
      shownBy: ['@hapi/*'],
      ...at(position),
    })),
  ],
} satisfies Library;
