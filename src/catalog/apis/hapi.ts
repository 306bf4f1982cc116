import type { Conventions, CookieApi, DefaultsFrom, Library } from '../types.js';

/** Options of cookies in hapi and its plugins, which have names of their own (@hapi/statehood, lib/index.js). */
export const keys = {
  secure: 'isSecure',
  httpOnly: 'isHttpOnly',
  sameSite: 'isSameSite',
  partitioned: 'isPartitioned',
  maxAge: 'ttl',
  expires: null,
  priority: null,
} satisfies Conventions['keys'];

const state = {
  keys,
  maxAge: 'milliseconds',
  spelling: { strict: 'Strict', lax: 'Lax', none: 'None' },
  defaults: { sameSite: 'strict', secure: true, httpOnly: true },
  undefined: 'clears',
} satisfies Conventions;

/** Definitions are validated: other keys and other values throw. */
export const validated = { ...state, sameSite: ['Strict', 'Lax', 'None'], otherKeys: 'throws', true: 'throws' } satisfies Conventions;

/** Plugins put their defaults in the place of what is undefined. */
export const ofPlugin = { ...validated, does: 'configure', undefined: 'keeps' } satisfies Partial<CookieApi>;

/** What serves, made by `Hapi.server({ … })`, may have defaults for all cookies … */
const forAll = {
  call: ['@hapi/hapi#server', '@hapi/hapi#Server()', 'hapi#server', 'hapi#Server()'],
  attributes: '0.state',
} satisfies DefaultsFrom;

/** … and `server.state()` for those of a name. */
const forName = { call: '<hapi.Server>.state', attributes: 1, for: { name: 0 } } satisfies DefaultsFrom;

/** As an option of a call they are not validated, and printed as they are. */
const inline = { ...state, otherStrings: 'prints', true: 'prints', defaultsFrom: [forName, forAll] } satisfies Conventions;

const HANDLERS = ['handler', 'method', 'pre', 'options', 'config'];
const MADE = ['@hapi/hapi#server()', '@hapi/hapi#Server()', 'hapi#server()', 'hapi#Server()'];

export default {
  package: '@hapi/hapi',
  versions: '21.4.10',
  source: 'https://github.com/hapijs/statehood/blob/v8.2.1/lib/index.js',
  ecosystem: 'hapi',
  records: ['hapi.h.state', 'hapi.server.state', 'hapi.unstate'],
  words: ['ameSite'],
  receivers: {
    'hapi.Request': {
      names: ['request', 'req'],
      handlers: [
        {
          methods: ['route', 'ext'],
          made: MADE,
          named: ['server', '*Server'],
          namedWith: ['@hapi/*', 'hapi'],
          keys: HANDLERS,
          index: { 2: 0 },
        },
      ],
      onlyWith: ['@hapi/*', 'hapi'],
    },
    'hapi.Toolkit': {
      names: ['h'],
      types: ['ResponseToolkit'],
      // `request.response` in `onPreResponse`
      properties: ['h', 'response'],
      chains: true,
      handlers: [
        {
          methods: ['route', 'ext'],
          made: MADE,
          named: ['server', '*Server'],
          namedWith: ['@hapi/*', 'hapi'],
          keys: HANDLERS,
          index: { 2: 1 },
        },
      ],
    },
    'hapi.Server': { names: ['server'], types: ['@hapi/hapi#Server'], properties: ['server'], made: MADE },
  },
  cookies: [
    { ...inline, call: '<hapi.Toolkit>.state', says: 'h.state()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...inline, call: '<hapi.Toolkit>.unstate', says: 'h.unstate()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
    {
      ...validated,
      call: '<hapi.Server>.state',
      says: 'server.state()',
      does: 'configure',
      forms: [{ name: 0, attributes: 1 }],
      defaultsFrom: [forAll],
    },
    {
      ...ofPlugin,
      call: forAll.call,
      says: 'Hapi.server()',
      forms: [{ needs: '0.state', attributes: '0.state' }],
      leftOpenBy: { method: 'state', attributes: 2 },
    },
  ],
  readers: [{ call: '<hapi.Request>.state' }],
} satisfies Library;
