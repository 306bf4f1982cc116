import type { CookieApi, Library } from '../types.js';

const service = {
  says: 'CookieService.set()',
  // An object of options, or up to eight arguments.
  forms: [
    { when: 3, name: 0, value: 1, attributes: 2 },
    { name: 0, value: 1, positional: { expires: 2, path: 3, domain: 4, secure: 5, sameSite: 6, partitioned: 7 } },
  ],
  keys: { httpOnly: null, maxAge: null, priority: null },
  otherStrings: 'prints',
  true: 'prints',
  false: 'lax',
  spelling: { strict: 'Strict', lax: 'Lax', none: 'None' },
  defaults: { sameSite: 'lax' },
  expires: 'days',
  runsIn: 'browser',
  noneWithSecureFalse: 'adds',
} satisfies Omit<CookieApi, 'call'>;

const deletes = {
  says: 'CookieService.delete()',
  does: 'delete',
  forms: [{ name: 0, positional: { path: 1, domain: 2, secure: 3, sameSite: 4 } }],
  otherStrings: 'prints',
  true: 'prints',
  false: 'lax',
  defaults: { sameSite: 'lax' },
  runsIn: 'browser',
} satisfies Omit<CookieApi, 'call'>;

export default {
  package: 'ngx-cookie-service',
  versions: '10.0.1, 10.1.1, 11.0.2, 13.2.1, 22.0.0; ngx-cookie-service-ssr 17.1.0, 20.1.0, 22.0.0',
  source: 'https://unpkg.com/ngx-cookie-service@22.0.0/fesm2022/ngx-cookie-service.mjs',
  ecosystem: 'Browser libraries',
  records: ['ngx-cookie-service.set', 'ngx-cookie-service.delete'],
  words: ['cookie'],
  cookies: [
    { ...service, call: 'ngx-cookie-service#CookieService().set', in: '>=10' },
    { ...deletes, call: 'ngx-cookie-service#CookieService().delete', in: '>=10' },
    {
      ...service,
      call: 'ngx-cookie-service-ssr#SsrCookieService().set',
      says: 'SsrCookieService.set()',
      versionOf: 'ngx-cookie-service-ssr',
      keys: { priority: null },
      runsIn: 'either',
      // Since 21.2 it forces Secure wherever it is missing.
      noneWithoutSecure: 'adds',
      variants: [{ in: '<21.2', noneWithoutSecure: 'prints' }],
    },
    {
      ...deletes,
      call: 'ngx-cookie-service-ssr#SsrCookieService().delete',
      says: 'SsrCookieService.delete()',
      runsIn: 'either',
      versionOf: 'ngx-cookie-service-ssr',
    },
  ],
} satisfies Library;
