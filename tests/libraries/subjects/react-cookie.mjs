export default [
  {
    package: 'react-cookie',
    version: '8.1.2',
    browser: true,
    record: 'react-cookie.setCookie',
    code: ({ after }) => `
      import { Cookies } from 'react-cookie';
      const cookies = new Cookies();
      cookies.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import { Cookies } from 'react-cookie';
        const cookies = new Cookies();
        cookies.remove('a');
      `,
    },
  },
];
