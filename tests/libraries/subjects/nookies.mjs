import { listener } from '../helpers.mjs';

const nookies = { package: 'nookies', version: '2.5.2', record: 'nookies.setCookie' };

export default [
  {
    ...nookies,
    browser: true,
    // It throws: in a browser there is no such cookie.
    without: ['httpOnly: true'],
    code: ({ after }) => `
      import { setCookie } from 'nookies';
      setCookie(null, 'a', 'b'${after});
    `,
    also: {
      delete: `
        import { destroyCookie } from 'nookies';
        destroyCookie(null, 'a');
      `,
    },
  },
  {
    ...nookies,
    sends: listener,
    code: ({ after }) => `
      import nookies from 'nookies';
      export default (req, res) => {
        nookies.set({ req, res }, 'a', 'b'${after});
        res.end();
      };
    `,
    also: {
      delete: `
        import nookies from 'nookies';
        export default (req, res) => {
          nookies.destroy({ req, res }, 'a');
          res.end();
        };
      `,
    },
  },
];
