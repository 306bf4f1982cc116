import type { Library } from '../types.js';

const ROUTING = ['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'head', 'options', 'param'];

export default {
  package: 'express',
  versions: '4.22.3, 5.3.0',
  source: 'https://github.com/expressjs/express/blob/v5.3.0/lib/response.js',
  words: ['cookie'],
  receivers: {
    'express.Response': {
      names: ['res', 'response', 'resp'],
      types: ['Response', 'ExpressResponse'],
      properties: ['res', 'response'],
      chains: true,
      made: ['*.switchToHttp().getResponse()'],
      handlers: {
        of: ROUTING.flatMap((method) => [`express#().${method}`, `express#Router().${method}`]),
        index: { 2: 1, 3: 1, 4: 2 },
      },
      notWith: ['fastify', '@fastify/*', 'fastify-*', 'next/*', 'restify'],
    },
  },
  cookies: [
    {
      call: '<express.Response>.cookie',
      says: 'res.cookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      maxAge: 'milliseconds',
    },
    {
      call: '<express.Response>.clearCookie',
      says: 'res.clearCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
      maxAge: 'milliseconds',
    },
  ],
} satisfies Library;
