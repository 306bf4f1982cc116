import { listener } from '../helpers.mjs';

/** What Next.js adds to a request and a response for handlers in `pages/api`. */
const sends = Object.assign(
  (handler, options) =>
    listener((req, res) => {
      req.query = { nextauth: ['csrf'] };
      req.cookies = {};
      res.status = (code) => Object.assign(res, { statusCode: code });
      res.send = (body) => res.end(typeof body === 'string' ? body : JSON.stringify(body));
      res.json = (body) => res.end(JSON.stringify(body));
      return handler(req, res);
    }, options),
  { http: true },
);

process.env.NEXTAUTH_URL = 'https://example.com';

export default [
  {
    package: 'next-auth',
    version: '4.24.15',
    record: 'next-auth@4.cookies',
    sends,
    only: 'csrf=',
    // An entry replaces the whole default: without options there is nothing to say about it.
    without: ['no options', 'secure: true over plain http'],
    code: ({ object }) => `
      import NextAuth from 'next-auth';
      export default NextAuth({
        secret: 'not a secret',
        providers: [],
        cookies: { csrfToken: { name: 'csrf', options: ${object} } },
      });
    `,
  },
];
