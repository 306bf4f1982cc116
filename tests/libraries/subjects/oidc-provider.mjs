import { koa } from '../helpers.mjs';

export default [
  {
    package: 'oidc-provider',
    version: '9.13.3',
    record: 'oidc-provider.cookies',
    sends: koa,
    only: '_interaction=',
    request: {
      path: '/auth?client_id=client&response_type=code&scope=openid&redirect_uri=https://example.com/back&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
    },
    // Without the option there is no call to predict anything of.
    without: ['no options'],
    code: ({ under }) => `
      import Provider from 'oidc-provider';
      const provider = new Provider('https://example.com', {
        clients: [{ client_id: 'client', client_secret: 'not a secret', redirect_uris: ['https://example.com/back'] }],
        cookies: { keys: ['not a secret']${under('short')} },
      });
      export default provider;
    `,
  },
];
