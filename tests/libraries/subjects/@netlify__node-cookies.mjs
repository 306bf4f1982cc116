/** The port of Deno's std/http/cookie to npm. */
import { headers } from '../helpers.mjs';

export default [
  {
    package: '@std/http',
    installed: '@netlify/node-cookies',
    version: '0.1.0',
    record: 'deno-std.setCookie',
    sends: headers,
    values: { none: 'None', lax: 'Lax' },
    code: ({ more }) => `
      import { setCookie } from '@netlify/node-cookies';
      const headers = new Headers();
      setCookie(headers, { name: 'a', value: 'b'${more} });
      export default headers;
    `,
    also: {
      'a name with a prefix': `
        import { setCookie } from '@netlify/node-cookies';
        const headers = new Headers();
        setCookie(headers, { name: '__Host-a', value: 'b', path: '/sub' });
        export default headers;
      `,
      delete: `
        import { deleteCookie } from '@netlify/node-cookies';
        const headers = new Headers();
        deleteCookie(headers, 'a');
        export default headers;
      `,
    },
  },
];
