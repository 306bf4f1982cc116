import type { Handlers, Library } from '../types.js';

/** What takes handlers: applications and routers. */
const routing = {
  made: ['express#()', 'express#Router()', '@tinyhttp/app#App()'],
  named: ['app', '*App', 'server', 'api', '*router', '*Router', '*route', '*Route', '*routes', '*Routes'],
  namedWith: ['express', '@tinyhttp/app'],
  namedAnywhere: ['app', 'router'],
  wrappers: [
    'asyncHandler',
    'expressAsyncHandler',
    'asyncMiddleware',
    'asyncWrapper',
    'wrapAsync',
    'catchAsync',
    'catchErrors',
    'tryCatch',
    'wrap',
  ],
} satisfies Partial<Handlers>;

export default {
  package: 'express',
  versions: '4.22.3, 5.3.0, @tinyhttp/app 3.0.11',
  source: 'https://github.com/expressjs/express/blob/v5.3.0/lib/response.js',
  ecosystem: 'Express family',
  records: [
    'express.res.cookie',
    'express4.res.cookie',
    'express.res.clearCookie',
    'express4.res.clearCookie+maxAge',
    'tinyhttp.res.cookie',
  ],
  words: ['cookie'],
  receivers: {
    // `req.cookies` holds the same in other frameworks.
    'express.Request': {
      names: ['req', 'request'],
      types: ['Request', 'ExpressRequest', 'NextApiRequest'],
      properties: ['req', 'request'],
      made: ['*.switchToHttp().getRequest()'],
      handlers: [
        { ...routing, methods: ['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'head', 'options'], index: { 2: 0, 3: 0, 4: 1 } },
        { ...routing, methods: ['param'], index: { 2: 0, 3: 0, 4: 0, 5: 0 } },
      ],
    },
    'express.Response': {
      names: ['res', 'response', 'resp'],
      types: ['Response', 'ExpressResponse'],
      properties: ['res', 'response'],
      chains: true,
      made: ['*.switchToHttp().getResponse()'],
      handlers: [
        { ...routing, methods: ['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'head', 'options'], index: { 2: 1, 3: 1, 4: 2 } },
        { ...routing, methods: ['param'], index: { 2: 1, 3: 1, 4: 1, 5: 1 } },
      ],
      notWith: ['fastify', '@fastify/*', 'fastify-*', 'next/*', 'restify', '@adonisjs/*', '@ioc:Adonis/*'],
    },
  },
  cookies: [
    {
      call: '<express.Response>.cookie',
      says: 'res.cookie()',
      addsHeaderTo: 'object',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      defaults: { path: '/' },
      maxAge: 'milliseconds',
    },
    {
      call: '<express.Response>.clearCookie',
      says: 'res.clearCookie()',
      addsHeaderTo: 'object',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
      defaults: { path: '/' },
      maxAge: 'milliseconds',
    },
  ],
  readers: [
    { call: ['<express.Request>.cookies', '<express.Request>.signedCookies'] },
    { call: '<express.Request>.session', session: true },
  ],
} satisfies Library;
