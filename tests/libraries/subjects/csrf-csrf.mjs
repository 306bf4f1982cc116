import { listener } from '../helpers.mjs';

const app = (options, generate) => `
  import express from 'express';
  import cookieParser from 'cookie-parser';
  import { doubleCsrf } from 'csrf-csrf';
  const { ${generate} } = doubleCsrf({
    getSecret: () => 'not a secret',
    getSessionIdentifier: () => 'session',
    cookieName: 'csrf'${options},
  });
  const app = express();
  app.use(cookieParser());
  app.get('/', (req, res) => res.end(${generate}(req, res)));
  export default app;
`;

const csrf = { package: 'csrf-csrf', record: 'csrf-csrf', sends: listener, at: ['doubleCsrf('] };

export default [
  { ...csrf, installed: 'csrf-csrf-3', version: '3.2.2', code: ({ under }) => app(under('cookieOptions'), 'generateToken') },
  { ...csrf, installed: 'csrf-csrf-4', version: '4.0.3', code: ({ under }) => app(under('cookieOptions'), 'generateCsrfToken') },
];
