import { listener } from '../helpers.mjs';

export default [
  {
    package: 'express-session',
    version: '1.19.0',
    record: 'express-session',
    sends: listener,
    // The session is set for requests below its path only, and `/` is what is asked for.
    without: ['path'],
    code: ({ under }) => `
      import express from 'express';
      import session from 'express-session';
      const app = express();
      app.use(session({ secret: 'not a secret', resave: false, saveUninitialized: true${under('cookie')} }));
      app.get('/', (req, res) => res.end());
      export default app;
    `,
  },
];
