import type { Library } from '../types.js';
import { cookies } from './cookies.js';

export default {
  package: 'koa',
  versions: '2.16.2, 3.3.0',
  source: 'https://github.com/koajs/koa/blob/v3.3.0/lib/context.js',
  words: ['cookies'],
  receivers: {
    'koa.Context': {
      names: ['ctx', 'context'],
      types: ['Context', 'ParameterizedContext', 'RouterContext', 'ExtendableContext', 'KoaContext'],
      properties: ['ctx'],
      notWith: ['astro', 'astro:*', 'elysia', 'hono', 'hono/*', '@sveltejs/*', '@builder.io/*', 'next', 'next/*', '@oak/*', 'oak'],
    },
  },
  cookies: [{ ...cookies, call: '<koa.Context>.cookies.set', says: 'ctx.cookies.set()' }],
} satisfies Library;
