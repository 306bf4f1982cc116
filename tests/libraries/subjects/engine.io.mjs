import { listener } from '../helpers.mjs';

export default [
  {
    package: 'engine.io',
    version: '6.6.12',
    record: 'engine.io.cookie',
    sends: (engine, options) => listener((req, res) => engine.handleRequest(req, res), options),
    request: { path: '/?EIO=4&transport=polling' },
    // Without the option there is no cookie.
    code: ({ more }) => `
      import { Server } from 'engine.io';
      const engine = new Server({ cookie: { name: 'io'${more} } });
      export default engine;
    `,
  },
];
