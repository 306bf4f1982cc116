import type { Conventions, Library } from '../types.js';
import { printed } from './js-cookie.js';

const made = {
  ...printed,
  defaultsFrom: [{ call: 'typescript-cookie#Cookies.withAttributes', attributes: 0, for: 'made' }],
} satisfies Conventions;

export default {
  package: 'typescript-cookie',
  versions: '1.0.6',
  source: 'https://unpkg.com/typescript-cookie@1.0.6/dist/typescript-cookie.mjs',
  ecosystem: 'Browser libraries',
  records: ['typescript-cookie', 'typescript-cookie.removeCookie'],
  words: ['cookie'],
  cookies: [
    {
      ...printed,
      call: 'typescript-cookie#setCookie',
      says: 'setCookie()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
      // `Path=/` is only set where there are no attributes at all.
      replacesDefaults: true,
    },
    {
      ...printed,
      call: 'typescript-cookie#removeCookie',
      says: 'removeCookie()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
      replacesDefaults: true,
    },
    {
      ...printed,
      call: ['typescript-cookie#Cookies.set', 'typescript-cookie#Cookies.withConverter().set'],
      says: 'Cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...made,
      call: 'typescript-cookie#Cookies.withAttributes().set',
      says: 'Cookies.set()',
      forms: [{ name: 0, value: 1, attributes: 2 }],
    },
    {
      ...printed,
      call: 'typescript-cookie#Cookies.remove',
      says: 'Cookies.remove()',
      does: 'delete',
      forms: [{ name: 0, attributes: 1 }],
    },
  ],
} satisfies Library;
