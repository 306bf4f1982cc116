import { listener } from '../helpers.mjs';

export default [
  {
    package: 'restify-cookies',
    version: '0.2.6',
    record: 'restify-cookies',
    sends: listener,
    code: ({ after }) => `
      import restify from 'restify';
      import CookieParser from 'restify-cookies';
      const server = restify.createServer();
      server.use(CookieParser.parse);
      server.get('/', (req, res, next) => {
        res.setCookie('a', 'b'${after});
        res.send(200);
        next();
      });
      export default server;
    `,
    // Restify does not start on a current Node: what its middleware needs of it is one method of the response.
    program: ({ after }) => `
      import CookieParser from 'restify-cookies';
      export default (req, res) => {
        res.header = (name, value) => (value === undefined ? res.getHeader(name) : res.setHeader(name, value));
        CookieParser.parse(req, res, () => {
          res.setCookie('a', 'b'${after});
          res.end();
        });
      };
    `,
  },
];
