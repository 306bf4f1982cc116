export default [
  {
    package: 'react-use-cookie',
    version: '1.6.1',
    browser: true,
    // It prints `secure=undefined`, which to browsers is Secure.
    without: ['none, secure: undefined'],
    record: 'react-use-cookie',
    code: ({ after }) => `
      import { setCookie } from 'react-use-cookie';
      setCookie('a', 'b'${after});
    `,
  },
];
