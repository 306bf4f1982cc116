import { headers } from '../helpers.mjs';

const app = (advanced) => `
  import { betterAuth } from 'better-auth';
  import { memoryAdapter } from 'better-auth/adapters/memory';
  const auth = betterAuth({
    baseURL: 'https://example.com',
    secret: 'a secret of at least thirty-two characters',
    database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
    emailAndPassword: { enabled: true },${advanced}
  });
  export default auth.api.signUpEmail({
    asResponse: true,
    body: { name: 'a', email: 'a@example.com', password: 'not a password' },
  });
`;

export default [
  {
    package: 'better-auth',
    version: '1.7.25',
    // Secure goes by the address of the site.
    abstains: true,
    record: 'better-auth.advanced',
    sends: headers,
    only: '__Secure-better-auth.session_token=',
    code: ({ under }) => app(under('defaultCookieAttributes').replace(/^, (.*)$/, '\n    advanced: { $1 },')),
  },
];
