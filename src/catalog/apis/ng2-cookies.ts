import type { Conventions, Library } from '../types.js';

const MODULES = ['ng2-cookies', 'ng2-cookies/ng2-cookies', 'ng2-cookies/cookie'];

const ng2 = {
  keys: { sameSite: null, httpOnly: null, maxAge: null, partitioned: null, priority: null },
  expires: 'days',
  runsIn: 'browser',
} satisfies Conventions;

const calls = (name: string): readonly string[] =>
  MODULES.flatMap((module) => [`${module}#Cookie.${name}`, `${module}#CookieService().${name}`]);

export default {
  package: 'ng2-cookies',
  versions: '1.0.12',
  source: 'https://unpkg.com/ng2-cookies@1.0.12/cookie.js',
  ecosystem: 'Browser libraries',
  records: ['ng2-cookies.set'],
  words: ['cookie'],
  cookies: [
    {
      ...ng2,
      call: calls('set'),
      says: 'Cookie.set()',
      forms: [{ name: 0, value: 1, positional: { expires: 2, path: 3, domain: 4, secure: 5 } }],
    },
    {
      ...ng2,
      call: calls('delete'),
      says: 'Cookie.delete()',
      does: 'delete',
      forms: [{ name: 0, positional: { path: 1, domain: 2 } }],
    },
  ],
} satisfies Library;
