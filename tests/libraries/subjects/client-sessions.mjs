import { listener } from '../helpers.mjs';

export default [
  {
    package: 'client-sessions',
    version: '0.8.0',
    record: 'client-sessions',
    sends: listener,
    code: ({ under }) => `
      import express from 'express';
      import sessions from 'client-sessions';
      const app = express();
      app.use(sessions({ cookieName: 'session', secret: 'not a secret'${under('cookie')} }));
      app.get('/', (req, res) => {
        req.session.user = 1;
        res.end();
      });
      export default app;
    `,
  },
];
