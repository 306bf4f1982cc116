import { fetched } from '../helpers.mjs';

export default [
  {
    package: '@auth/core',
    version: '0.41.3',
    // Secure goes by the address of the site.
    abstains: true,
    record: '@auth/core.cookies',
    only: 'csrf=',
    sends: (answer) => fetched(() => answer(new globalThis.Request('https://example.com/auth/csrf'))),
    code: ({ under }) => `
      import { Auth } from '@auth/core';
      export default (request) =>
        Auth(request, {
          secret: 'not a secret',
          trustHost: true,
          basePath: '/auth',
          providers: [],
          cookies: { csrfToken: { name: 'csrf'${under('options')} } },
        });
    `,
  },
];
