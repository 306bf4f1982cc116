import { listener } from '../helpers.mjs';

export default [
  {
    package: 'tiny-csrf',
    version: '1.1.6',
    leftOut: true,
    record: 'tiny-csrf',
    sends: listener,
    // Its attributes are fixed.
    options: false,
    code: () => `
      import express from 'express';
      import cookieParser from 'cookie-parser';
      import csurf from 'tiny-csrf';
      const app = express();
      app.use(cookieParser('not a secret'));
      app.use(csurf('123456789iamasecret987654321look'));
      app.get('/', (req, res) => res.end(req.csrfToken()));
      export default app;
    `,
  },
];
