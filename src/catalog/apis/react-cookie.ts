import type { Conventions, Library } from '../types.js';
import { universalCookie } from './universal-cookie.js';

/** `<CookiesProvider defaultSetOptions={…}>` sets defaults for the whole tree. */
const hook = { ...universalCookie, defaultsElsewhere: ['defaultSetOptions'] } satisfies Conventions;
const made = { ...universalCookie, defaultsFrom: [{ call: 'react-cookie#Cookies()', attributes: 1, for: 'made' }] } satisfies Conventions;

export default {
  package: 'react-cookie',
  versions: '4.1.1, 8.1.2',
  source: 'https://unpkg.com/react-cookie@8.1.2/esm/index.mjs',
  ecosystem: 'Browser libraries',
  records: ['react-cookie.setCookie'],
  words: ['cookie'],
  cookies: [
    {
      ...hook,
      call: 'react-cookie#useCookies().1',
      says: 'setCookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    { ...hook, call: 'react-cookie#useCookies().2', says: 'removeCookie()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
    { ...made, call: 'react-cookie#Cookies().set', says: 'cookies.set()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    {
      ...made,
      call: 'react-cookie#Cookies().remove',
      says: 'cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
  readers: [{ call: 'react-cookie#useCookies().0' }, { call: 'react-cookie#Cookies().get', name: 0 }],
} satisfies Library;
