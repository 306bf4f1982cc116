import type { Form, Library } from '../types.js';

const OBJECT: Form = { when: 'object', name: '0.name', value: '0.value', attributes: 0 };
const POSITIONAL: Form = { name: 0, value: 1, attributes: 2 };

export default {
  package: 'cookie',
  versions: '0.4.2, 0.7.2, 1.1.1, 2.0.2',
  source: 'https://github.com/jshttp/cookie/blob/v1.1.1/src/index.ts',
  ecosystem: 'Serialisers',
  records: ['cookie.stringifySetCookie', 'cookie.serialize@1', 'cookie.serialize@0'],
  words: ['cookie'],
  cookies: [
    {
      // cookie 2 exports stringifySetCookie() alone; the object form came with 1.1
      call: 'cookie#serialize',
      in: '<2',
      says: 'serialize()',
      returnsText: true,
      forms: [OBJECT, POSITIONAL],
    },
    {
      call: 'cookie#stringifySetCookie',
      says: 'stringifySetCookie()',
      returnsText: true,
      forms: [OBJECT],
      misreads: { when: 'text', in: '>=2', gives: 'undefined=' },
    },
    {
      // cookie 2 makes `undefined=` of `stringifySetCookie('a', 'b')`
      call: 'cookie#stringifySetCookie',
      in: '<2',
      says: 'stringifySetCookie()',
      returnsText: true,
      forms: [{ ...POSITIONAL, when: 'text' }],
    },
  ],
  readers: [{ call: ['cookie#parse', 'cookie#parseCookie'] }],
} satisfies Library;
