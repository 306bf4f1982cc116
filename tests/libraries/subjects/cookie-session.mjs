import { listener } from '../helpers.mjs';

export default [
  {
    package: 'cookie-session',
    version: '2.1.1',
    record: 'cookie-session',
    sends: listener,
    code: ({ more }) => `
      import express from 'express';
      import cookieSession from 'cookie-session';
      const app = express();
      app.use(cookieSession({ name: 'session', signed: false${more} }));
      app.get('/', (req, res) => {
        req.session.user = 1;
        res.end();
      });
      export default app;
    `,
  },
];
