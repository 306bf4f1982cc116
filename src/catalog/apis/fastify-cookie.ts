import type { Conventions, Handlers, Library } from '../types.js';

/** From 11.1 on `reply` adds SameSite=Lax of its own; what `parseOptions` of the plugin say comes before that. */
const reply = {
  special: { secure: ['auto'] },
  defaults: { sameSite: 'lax' },
  defaultsElsewhere: ['parseOptions'],
  undefined: 'clears',
} satisfies Conventions;

/** What takes handlers and hooks: an instance, as every plugin is given one. */
const instance = {
  made: ['fastify#()', 'fastify#fastify()', 'fastify#Fastify()'],
  named: ['fastify', 'app', '*App', 'server', 'instance', 'api', '*Routes', '*routes'],
  namedWith: ['fastify', '@fastify/*', 'fastify-*'],
  namedAnywhere: ['fastify'],
  keys: ['handler', 'onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend'],
} satisfies Partial<Handlers>;

export default {
  package: '@fastify/cookie',
  versions: '11.1.5',
  source: 'https://github.com/fastify/fastify-cookie/blob/v11.1.5/plugin.js',
  words: ['cookie'],
  receivers: {
    'fastify.Reply': {
      names: ['reply'],
      types: ['FastifyReply'],
      properties: ['reply'],
      chains: true,
      handlers: [
        {
          ...instance,
          methods: ['get', 'post', 'put', 'patch', 'delete', 'all', 'head', 'options', 'route', 'addHook', 'setNotFoundHandler'],
          index: { 2: 1, 3: 1, 4: 1 },
        },
        { ...instance, methods: ['setErrorHandler'], index: { 3: 2 } },
      ],
    },
    'fastify.Response': {
      names: ['res', 'response', 'rep'],
      chains: true,
      onlyWith: ['fastify', '@fastify/*', 'fastify-*'],
    },
  },
  cookies: [
    {
      ...reply,
      call: ['<fastify.Reply>.setCookie', '<fastify.Reply>.cookie', '<fastify.Response>.setCookie', '<fastify.Response>.cookie'],
      says: 'reply.setCookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...reply,
      call: ['<fastify.Reply>.clearCookie', '<fastify.Response>.clearCookie'],
      says: 'reply.clearCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
    {
      call: ['@fastify/cookie#serialize', '@fastify/cookie#fastifyCookie.serialize'],
      says: 'serialize()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
  ],
} satisfies Library;
