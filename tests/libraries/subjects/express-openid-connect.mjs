import { listener } from '../helpers.mjs';

export default [
  {
    package: 'express-openid-connect',
    version: '3.4.0',
    record: 'express-openid-connect.session.cookie',
    sends: listener,
    only: 'appSession=',
    named: 'appSession',
    values: { none: 'None', lax: 'Lax', NONE: 'none' },
    code: ({ under }) => `
      import express from 'express';
      import { auth } from 'express-openid-connect';
      const app = express();
      app.use(
        auth({
          issuerBaseURL: 'https://issuer.example',
          baseURL: 'https://example.com',
          clientID: 'client',
          secret: 'a secret of at least thirty-two characters',
          authRequired: false,
          session: { rolling: true${under('cookie')} },
        }),
      );
      app.get('/', (req, res) => {
        req.appSession.user = 1;
        res.end();
      });
      export default app;
    `,
  },
];
