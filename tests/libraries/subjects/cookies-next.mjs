import { listener } from '../helpers.mjs';

const client = (from) => ({
  package: 'cookies-next',
  browser: true,
  record: 'cookies-next.setCookie',
  code: ({ after }) => `
    import { setCookie } from '${from}';
    setCookie('a', 'b'${after});
  `,
  also: {
    delete: `
      import { deleteCookie } from '${from}';
      deleteCookie('a');
    `,
  },
});

export default [
  { ...client('cookies-next/client'), installed: 'cookies-next-6', version: '6.1.1' },
  { ...client('cookies-next'), installed: 'cookies-next-4', version: '4.3.0' },
  {
    package: 'cookies-next',
    installed: 'cookies-next-6',
    version: '6.1.1',
    record: 'cookies-next.setCookie',
    sends: listener,
    code: ({ more }) => `
      import { setCookie } from 'cookies-next/server';
      export default async (req, res) => {
        await setCookie('a', 'b', { req, res${more} });
        res.end();
      };
    `,
    // The server sets `req.cookies`, as Next.js does.
    program: ({ more }) => `
      import { setCookie } from 'cookies-next/server';
      export default async (req, res) => {
        req.cookies = {};
        await setCookie('a', 'b', { req, res${more} });
        res.end();
      };
    `,
  },
];
