import type { Conventions, CookieApi, DefaultsFrom, Handlers, Library } from '../types.js';

/**
 * What `new Elysia({ cookie })` says holds for the instance that serves in the end: that of a plugin takes over the one of
 * the application that uses it, so where a file exports its instance, defaults may stand elsewhere. `t.Cookie` holds for
 * the routes that name it.
 */
const elysia = {
  defaultsFrom: [{ call: 'elysia#Elysia()', attributes: '0.cookie' }] satisfies readonly DefaultsFrom[],
  defaultsElsewhere: ['export ', 'module.exports', 't.Cookie'],
  defaults: { path: '/' },
  undefined: 'clears',
} satisfies Conventions;

const unknown = { defaults: { sameSite: 'unknown', secure: 'unknown', path: 'unknown', httpOnly: 'unknown' } } satisfies Conventions;

/** What takes handlers and hooks. */
const instance = {
  made: ['elysia#Elysia()'],
  named: ['app', '*App', 'server', 'api', 'elysia', '*Plugin', '*Routes'],
  namedWith: ['elysia', '@elysiajs/*'],
  keys: ['beforeHandle', 'afterHandle', 'transform', 'resolve', 'derive'],
} satisfies Partial<Handlers>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all', 'route', 'guard', 'group', 'derive', 'resolve'];
const HOOKS = ['onTransform', 'onBeforeHandle', 'onAfterHandle', 'mapResponse', 'onError'];

/** `cookie.name.set(…)`, or with any name for its object. */
const method = (name: string): Partial<CookieApi> & Pick<CookieApi, 'call'> => ({
  call: `<elysia.Context>.cookie.*.${name}`,
  says: `cookie.${name}()`,
});

export default {
  package: 'elysia',
  versions: '1.4.30',
  source: 'https://github.com/elysiajs/elysia/blob/1.4.30/src/cookies.ts',
  ecosystem: 'Edge and runtime frameworks',
  records: ['elysia.cookie', 'elysia.remove'],
  words: ['cookie'],
  receivers: {
    'elysia.Context': {
      handlers: [
        { ...instance, methods: METHODS, index: { 1: 0, 2: 0 } },
        { ...instance, methods: HOOKS, index: { 1: 0, 2: 0 } },
      ],
    },
  },
  cookieValues: [
    // Attributes may be assigned beside the value, or given to `set` and `update`.
    { ...elysia, to: ['<elysia.Context>.cookie.*.value'], says: 'cookie.….value', methods: ['set', 'update'] },
  ],
  cookies: [
    // Without a value it is the value's assignment that sets the cookie.
    { ...elysia, ...method('set'), forms: [{ needs: '0.value', value: '0.value', attributes: 0 }] },
    // It adds to what was assigned before.
    { ...elysia, ...unknown, ...method('update'), forms: [{ needs: '0.value', value: '0.value', attributes: 0 }] },
    { ...method('remove'), does: 'delete', forms: [{}], ...unknown },
  ],
} satisfies Library;
