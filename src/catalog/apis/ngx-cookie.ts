import type { CookieApi, Library } from '../types.js';

const ngxCookie = {
  // The base path of the application, if it has one.
  defaults: { path: 'unknown' },
  runsIn: 'either',
  otherStrings: 'prints',
  true: 'prints',
  keys: { maxAge: null, partitioned: null, priority: null },
  deletingValues: [null, 'absent'],
  defaultsFrom: [
    {
      call: ['ngx-cookie#CookieModule.withOptions', 'ngx-cookie#CookieModule.forRoot', 'ngx-cookie#CookieModule.forChild'],
      attributes: 0,
    },
  ],
  variants: [{ in: '<5', keys: { sameSite: null, maxAge: null, partitioned: null, priority: null } }],
} satisfies Partial<CookieApi>;

export default {
  package: 'ngx-cookie',
  versions: '4.1.2, 5.0.0, 6.0.1',
  source: 'https://unpkg.com/ngx-cookie@6.0.1/fesm2020/ngx-cookie.mjs',
  ecosystem: 'Browser libraries',
  records: ['ngx-cookie.put'],
  words: ['cookie'],
  cookies: [
    {
      ...ngxCookie,
      call: ['ngx-cookie#CookieService().put', 'ngx-cookie#CookieService().putObject'],
      says: 'CookieService.put()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...ngxCookie,
      call: 'ngx-cookie#CookieService().remove',
      says: 'CookieService.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
