export default [
  {
    package: 'tiny-cookie',
    version: '2.5.1',
    browser: true,
    record: 'tiny-cookie.set',
    code: ({ after }) => `
      import { setCookie, removeCookie } from 'tiny-cookie';
      setCookie('a', 'b'${after});
    `,
    also: {
      delete: `
        import { setCookie, removeCookie } from 'tiny-cookie';
        removeCookie('a');
      `,
    },
  },
];
