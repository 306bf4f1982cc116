import type { CookieApi, Library, Receiver } from '../types.js';

/**
 * `{ httpOnly: true, path: '/', sameSite: 'lax', secure: true, ...options }`; not Secure in development on localhost. Version
 * 2 throws where no path is given.
 */
const conventions = {
  defaults: { sameSite: 'lax', secure: true, path: '/', httpOnly: true },
  undefined: { sameSite: 'clears', secure: 'clears', httpOnly: 'clears' },
  variants: [{ in: '<3', defaults: { sameSite: 'lax', secure: true, path: 'unknown', httpOnly: true } }],
} satisfies Partial<CookieApi>;

/** What `load`, actions, endpoints and hooks are called with. */
const event = {
  names: ['event'],
  types: ['RequestEvent', 'ServerLoadEvent', 'PageServerLoadEvent', 'LayoutServerLoadEvent'],
  // `handle({ event, resolve })`
  properties: ['event'],
  made: ['$app/server#getRequestEvent()'],
  handlers: [
    {
      exports: ['load', 'actions', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'],
      types: ['PageServerLoad', 'LayoutServerLoad', 'ServerLoad', 'Actions', 'Action', 'RequestHandler'],
      index: { 1: 0 },
    },
  ],
  onlyWith: ['@sveltejs/kit', './$types*', '../$types*'],
  files: ['+page.server.*', '+layout.server.*', '+server.*', 'hooks.server.*'],
} satisfies Receiver;

/** `event.cookies`, or what is declared to be `Cookies`. */
const method = (name: string): readonly string[] => [`<sveltekit.RequestEvent>.cookies.${name}`, `@sveltejs/kit#Cookies().${name}`];

export default {
  package: '@sveltejs/kit',
  versions: '2.70.4, 3.2.0',
  source: 'https://github.com/sveltejs/kit/blob/@sveltejs/kit@3.2.0/packages/kit/src/runtime/server/cookie.js',
  ecosystem: 'Meta-frameworks',
  records: ['sveltekit@3.cookies.set', 'sveltekit@2.cookies.set', 'sveltekit.cookies.delete'],
  words: ['cookies'],
  receivers: { 'sveltekit.RequestEvent': event },
  cookies: [
    { ...conventions, call: method('set'), says: 'cookies.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    {
      ...conventions,
      call: method('serialize'),
      says: 'cookies.serialize()',
      returnsText: true,
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    { ...conventions, call: method('delete'), says: 'cookies.delete()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
  readers: [{ call: method('get'), name: 0 }],
} satisfies Library;
