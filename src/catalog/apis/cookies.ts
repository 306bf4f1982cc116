import type { CookieApi, Library } from '../types.js';

/** `set` of pillarjs/cookies, which Koa, cookie-session and others hand on. */
export const cookies = {
  call: ['cookies#().set', 'cookies#Cookies().set'],
  says: 'cookies.set()',
  forms: [{ name: 0, value: 1, attributes: 2 }],
  defaults: { path: '/', httpOnly: true },
  undefined: { path: 'clears', httpOnly: 'clears' },
  addsSecure: 'https',
  secureOverHttp: 'throws',
  maxAge: 'milliseconds',
  deletingValues: ['', null, 'absent'],
} satisfies CookieApi;

export default {
  package: 'cookies',
  versions: '0.9.2',
  source: 'https://github.com/pillarjs/cookies/blob/0.9.2/index.js',
  ecosystem: 'Koa family',
  records: ['cookies.set', 'cookies.set(null)'],
  words: ['cookie'],
  cookies: [cookies],
  readers: [{ call: ['cookies#().get', 'cookies#Cookies().get'], name: 0 }],
} satisfies Library;
