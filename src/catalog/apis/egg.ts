import type { Library } from '../types.js';
import { cookies } from './cookies.js';

export default {
  package: 'egg',
  versions: 'egg-cookies 2.10.1, @eggjs/cookies 3.1.0',
  source: 'https://github.com/eggjs/egg-cookies/blob/v3.1.0/src/cookies.ts',
  ecosystem: 'Koa family',
  records: ['egg.ctx.cookies.set'],
  words: ['cookie'],
  receivers: {
    'egg.Context': {
      names: ['ctx'],
      types: ['EggContext'],
      properties: ['ctx'],
      onlyWith: ['egg', 'egg-*', '@eggjs/*'],
    },
  },
  cookies: [
    {
      ...cookies,
      call: '<egg.Context>.cookies.set',
      says: 'ctx.cookies.set()',
      // What `config.cookies` of the application says stands in another file.
      defaults: { sameSite: 'unknown', path: 'unknown', httpOnly: 'unknown' },
      // On plain http, with `secure: false` and for browsers that do not know it, SameSite=None is left out.
      noneWithoutSecure: 'omits',
    },
    {
      ...cookies,
      call: ['@eggjs/cookies#Cookies().set', 'egg-cookies#().set', 'egg-cookies#Cookies().set'],
      says: 'cookies.set()',
      defaults: { sameSite: 'unknown', path: 'unknown', httpOnly: 'unknown' },
      noneWithoutSecure: 'omits',
    },
  ],
  readers: [{ call: '<egg.Context>.cookies.get', name: 0 }],
} satisfies Library;
