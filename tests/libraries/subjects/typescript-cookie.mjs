export default [
  {
    package: 'typescript-cookie',
    version: '1.0.6',
    browser: true,
    record: 'typescript-cookie',
    code: ({ after }) => `
      import { setCookie, removeCookie } from 'typescript-cookie';
      setCookie('a', 'b'${after});
    `,
    also: {
      delete: `
        import { setCookie, removeCookie } from 'typescript-cookie';
        removeCookie('a');
      `,
    },
  },
];
