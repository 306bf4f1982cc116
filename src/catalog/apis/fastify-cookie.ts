import type { CookieApi, Handlers, Library } from '../types.js';

/**
 * From 10 on `reply` adds SameSite=Lax of its own; what `parseOptions` of the plugin say comes before that (index.js). The
 * sessions and CSRF tokens of other plugins are set by it as well.
 */
export const reply = {
  special: { secure: ['auto'] },
  defaults: { sameSite: 'lax' },
  defaultsFrom: [{ call: '*.register', where: { at: 0, from: ['@fastify/cookie', 'fastify-cookie'] }, attributes: '1.parseOptions' }],
  defaultsElsewhere: ['parseOptions'],
  undefined: 'clears',
  variants: [{ in: '<10', defaults: {} }],
} satisfies Partial<CookieApi>;

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
  versions: '9.4.0, 10.0.1, 11.1.5',
  source: 'https://github.com/fastify/fastify-cookie/blob/v11.1.5/index.js',
  ecosystem: 'Fastify',
  records: ['fastify.reply.setCookie', 'fastify.serializeCookie', 'fastify.reply.clearCookie'],
  words: ['cookie'],
  receivers: {
    'fastify.Request': {
      types: ['FastifyRequest'],
      handlers: [
        {
          ...instance,
          methods: ['get', 'post', 'put', 'patch', 'delete', 'all', 'head', 'options', 'route', 'addHook', 'setNotFoundHandler'],
          index: { 2: 0, 3: 0, 4: 0 },
        },
      ],
    },
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
    'fastify.Instance': {
      names: ['fastify', 'instance'],
      types: ['FastifyInstance'],
      properties: ['server', 'fastify', 'instance'],
      made: ['fastify#()', 'fastify#fastify()', 'fastify#Fastify()'],
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
      defaults: { sameSite: 'lax', path: '/' },
      variants: [{ in: '<10', defaults: { path: '/' } }],
    },
    {
      call: '<fastify.Instance>.serializeCookie',
      says: 'serializeCookie()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      call: ['@fastify/cookie#serialize', '@fastify/cookie#fastifyCookie.serialize'],
      says: 'serialize()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
  ],
  readers: [{ call: '<fastify.Request>.cookies' }, { call: '<fastify.Request>.session', session: true }],
} satisfies Library;
