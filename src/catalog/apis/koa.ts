import type { Library } from '../types.js';
import { cookies } from './cookies.js';

export default {
  package: 'koa',
  versions: '2.16.4, 3.3.0',
  source: 'https://github.com/koajs/koa/blob/v3.3.0/lib/context.js',
  ecosystem: 'Koa family',
  records: ['koa.ctx.cookies.set'],
  words: ['cookie'],
  receivers: {
    'koa.Context': {
      names: ['ctx', 'context'],
      types: ['Context', 'ParameterizedContext', 'RouterContext', 'ExtendableContext', 'KoaContext'],
      properties: ['ctx'],
      handlers: [
        {
          methods: ['use', 'get', 'post', 'put', 'patch', 'delete', 'del', 'all', 'head', 'options'],
          made: ['koa#()', '@koa/router#()', '@koa/router#Router()', 'koa-router#()'],
          named: ['app', '*App', 'server', 'api', '*router', '*Router', '*route', '*Route', '*routes', '*Routes'],
          namedWith: ['koa', 'koa-*', '@koa/*'],
          index: { 1: 0, 2: 0 },
        },
      ],
      notWith: [
        'egg',
        'egg-*',
        '@eggjs/*',
        '@midwayjs/*',
        'astro',
        'astro:*',
        'elysia',
        'hono',
        'hono/*',
        '@sveltejs/*',
        '@builder.io/*',
        'next',
        'next/*',
        '@oak/*',
        'oak',
      ],
    },
  },
  cookies: [{ ...cookies, call: '<koa.Context>.cookies.set', says: 'ctx.cookies.set()', addsHeaderTo: 'owner' }],
  readers: [
    { call: '<koa.Context>.cookies.get', name: 0 },
    { call: '<koa.Context>.session', session: true },
  ],
} satisfies Library;
