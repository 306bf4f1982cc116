import { listener } from '../helpers.mjs';

const code = ({ after }) => `
  import express from 'express';
  const app = express();
  app.get('/', (req, res) => {
    res.cookie('a', 'b'${after}).end();
  });
  export default app;
`;

const also = {
  delete: `
    import express from 'express';
    const app = express();
    app.get('/', (req, res) => {
      res.clearCookie('a').end();
    });
    export default app;
  `,
};

const express = { package: 'express', sends: listener, code, also };

export default [
  { ...express, installed: 'express-5', version: '5.3.0', record: 'express.res.cookie' },
  { ...express, installed: 'express-4', version: '4.22.3', record: 'express4.res.cookie' },
];
