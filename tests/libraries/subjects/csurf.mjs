import { listener } from '../helpers.mjs';

export default [
  {
    package: 'csurf',
    version: '1.11.0',
    record: 'csurf',
    sends: listener,
    code: ({ object }) => `
      import express from 'express';
      import cookieParser from 'cookie-parser';
      import csurf from 'csurf';
      const app = express();
      app.use(cookieParser());
      app.use(csurf({ cookie: ${object === '{}' ? 'true' : object} }));
      app.get('/', (req, res) => res.end(req.csrfToken()));
      export default app;
    `,
  },
];
