import type { Library } from '../types.js';

export default {
  package: 'document.cookie, Cookie Store API',
  versions: 'Chromium 156, Firefox 153',
  source: 'https://developer.mozilla.org/docs/Web/API/CookieStore/set',
  ecosystem: 'Web platform',
  records: ['document.cookie', 'cookieStore.set', 'cookieStore.delete'],
  words: ['cookie'],
  receivers: {
    Document: { types: ['Document', 'HTMLDocument'], made: ['*.DOCUMENT()'] },
    Window: { types: ['Window'] },
  },
  cookieProperties: [
    {
      to: ['globalThis.document.cookie', '*.contentDocument.cookie', '<Document>.cookie', '<Window>.document.cookie'],
      says: 'document.cookie',
    },
  ],
  cookies: [
    {
      call: 'globalThis.cookieStore.set',
      says: 'cookieStore.set()',
      forms: [
        { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
        { name: 0, value: 1 },
      ],
      sameSite: ['strict', 'lax', 'none'],
      true: 'throws',
      false: 'throws',
      defaults: { sameSite: 'strict', secure: true, path: '/' },
      runsIn: 'browser',
      addsSecure: 'always',
      refuses: ['dottedDomain', 'relativePath', 'longAttribute', 'textDate'],
      unsupported: ['secure', 'httpOnly'],
    },
    {
      call: 'globalThis.cookieStore.delete',
      says: 'cookieStore.delete()',
      does: 'delete',
      forms: [{ when: 'object', name: '0.name', attributes: 0 }, { name: 0 }],
      defaults: { sameSite: 'strict', secure: true, path: '/' },
      runsIn: 'browser',
      addsSecure: 'always',
      refuses: ['dottedDomain', 'relativePath', 'longAttribute'],
      unsupported: ['secure', 'httpOnly', 'sameSite'],
    },
  ],
  readers: [{ call: 'globalThis.cookieStore.get', name: 0 }],
} satisfies Library;
