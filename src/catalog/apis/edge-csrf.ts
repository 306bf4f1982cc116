import type { CookieApi, Library } from '../types.js';

/** `cookie` is assigned over the defaults: an explicit `undefined` takes one away. */
const protect = {
  says: 'createCsrfMiddleware()',
  does: 'configure',
  defaultName: '_csrfSecret',
  forms: [{ name: '0.cookie.name', attributes: '0.cookie', misplaced: 0 }],
  defaults: { sameSite: 'strict', secure: true, path: '/', httpOnly: true },
  undefined: 'clears',
} satisfies Omit<CookieApi, 'call'>;

export default {
  package: '@edge-csrf/nextjs',
  versions: '2.5.2; edge-csrf 1.0.11; Express, Node.js and SvelteKit as of 2.5.2',
  source: 'https://unpkg.com/@edge-csrf/nextjs@2.5.2/dist/index.js',
  ecosystem: 'Sessions and CSRF',
  records: ['@edge-csrf'],
  words: ['cookie'],
  cookies: [
    {
      // `response.cookies.set()` of Next.js prints the value as it is.
      ...protect,
      call: ['@edge-csrf/nextjs#createCsrfMiddleware', '@edge-csrf/nextjs#createCsrfProtect', 'edge-csrf#()'],
      otherStrings: 'prints',
      true: 'prints',
    },
    {
      ...protect,
      call: [
        '@edge-csrf/express#createCsrfMiddleware',
        '@edge-csrf/express#createCsrfProtect',
        '@edge-csrf/node-http#createCsrfProtect',
        '@edge-csrf/sveltekit#createCsrfHandle',
        '@edge-csrf/sveltekit#createCsrfProtect',
      ],
      says: 'createCsrfProtect()',
    },
  ],
} satisfies Library;
