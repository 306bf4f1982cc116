import { listener } from '../helpers.mjs';

export default [
  {
    package: 'lusca',
    version: '1.7.0',
    record: 'lusca.csrf',
    sends: listener,
    only: 'csrf=',
    code: ({ under }) => `
      import express from 'express';
      import lusca from 'lusca';
      const app = express();
      app.use((req, res, next) => {
        req.session = {};
        next();
      });
      app.use(lusca.csrf({ cookie: { name: 'csrf'${under('options')} } }));
      app.get('/', (req, res) => res.end());
      export default app;
    `,
  },
];
