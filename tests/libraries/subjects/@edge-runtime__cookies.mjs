/** What `cookies()` and `NextResponse` of Next.js are made of. */
import { headers } from '../helpers.mjs';

const edge = { package: '@edge-runtime/cookies', version: '6.0.0', record: '@edge-runtime/cookies', sends: headers };

export default [
  {
    ...edge,
    code: ({ after }) => `
      import { ResponseCookies } from '@edge-runtime/cookies';
      const headers = new Headers();
      new ResponseCookies(headers).set('a', 'b'${after});
      export default headers;
    `,
    also: {
      delete: `
        import { ResponseCookies } from '@edge-runtime/cookies';
        const headers = new Headers();
        new ResponseCookies(headers).delete('a');
        export default headers;
      `,
    },
  },
  {
    ...edge,
    code: ({ more }) => `
      import { ResponseCookies } from '@edge-runtime/cookies';
      const headers = new Headers();
      new ResponseCookies(headers).set({ name: 'a', value: 'b'${more} });
      export default headers;
    `,
  },
];
