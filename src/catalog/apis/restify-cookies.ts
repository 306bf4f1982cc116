import type { Library } from '../types.js';

export default {
  package: 'restify-cookies',
  versions: '0.2.6 (with cookie 0.4.2)',
  source: 'https://unpkg.com/restify-cookies@0.2.6/index.js',
  ecosystem: 'Express family',
  records: ['restify-cookies'],
  words: ['cookie'],
  receivers: {
    'restify.Response': {
      names: ['res', 'response', 'resp'],
      properties: ['res', 'response'],
      handlers: [
        {
          methods: ['get', 'post', 'put', 'patch', 'del', 'head', 'opts', 'use', 'pre'],
          made: ['restify#createServer()'],
          named: ['server', 'app', 'api'],
          namedWith: ['restify', 'restify-cookies'],
          index: { 2: 1, 3: 1 },
        },
      ],
      onlyWith: ['restify', 'restify-cookies'],
    },
  },
  cookies: [
    {
      call: ['<restify.Response>.setCookie', 'restify#Response().setCookie'],
      says: 'res.setCookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      unsupported: ['partitioned', 'priority'],
    },
    {
      call: ['<restify.Response>.clearCookie', 'restify#Response().clearCookie'],
      says: 'res.clearCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
      unsupported: ['partitioned', 'priority'],
    },
  ],
} satisfies Library;
