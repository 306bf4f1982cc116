export default [
  {
    package: 'cookies-js',
    version: '1.2.3',
    browser: true,
    record: 'cookies-js.set',
    code: ({ after }) => `
      import Cookies from 'cookies-js';
      Cookies.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import Cookies from 'cookies-js';
        Cookies.expire('a');
      `,
    },
  },
];
