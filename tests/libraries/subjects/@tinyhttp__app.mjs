import { listener } from '../helpers.mjs';

const app = (statement) => `
  import { App } from '@tinyhttp/app';
  const app = new App();
  app.get('/', (req, res) => {
    ${statement}
  });
  export default app.handler.bind(app);
`;

export default [
  {
    package: '@tinyhttp/app',
    version: '3.0.11',
    record: 'tinyhttp.res.cookie',
    sends: listener,
    code: ({ after }) => app(`res.cookie('a', 'b'${after}).end();`),
    also: { delete: app(`res.clearCookie('a').end();`) },
  },
];
