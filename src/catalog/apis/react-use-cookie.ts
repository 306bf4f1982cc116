import type { Conventions, Library } from '../types.js';

/** All keys but `days` go into `document.cookie` as they are, with the words `undefined` and `null` as well. */
const useCookie = {
  keys: { expires: 'days' },
  keyCase: 'any',
  otherStrings: 'prints',
  true: 'prints',
  defaults: { path: '/' },
  undefined: 'prints',
  runsIn: 'browser',
  expires: 'days',
} satisfies Conventions;

export default {
  package: 'react-use-cookie',
  versions: '1.3.0, 1.4.0, 1.6.1',
  source: 'https://unpkg.com/react-use-cookie@1.6.1/dist/index.js',
  ecosystem: 'Browser libraries',
  records: ['react-use-cookie'],
  words: ['cookie'],
  cookies: [
    { ...useCookie, call: 'react-use-cookie#setCookie', says: 'setCookie()', in: '>=1.4', forms: [{ name: 0, value: 1, attributes: 2 }] },
    // `const [value, setValue] = useCookie('name', initial)`
    { ...useCookie, call: 'react-use-cookie#().1', says: 'useCookie()[1]()', in: '>=1.4', forms: [{ value: 0, attributes: 1 }] },
  ],
} satisfies Library;
