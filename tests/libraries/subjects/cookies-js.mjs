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
      'expires: 60': `
        import Cookies from 'cookies-js';
        Cookies.set('a', 'b', { expires: 60 });
      `,
      'expires: 0': `
        import Cookies from 'cookies-js';
        Cookies.set('a', 'b', { expires: 0 });
      `,
      'expires: -1': `
        import Cookies from 'cookies-js';
        Cookies.set('a', 'b', { expires: -1 });
      `,
      'expires: -60': `
        import Cookies from 'cookies-js';
        Cookies.set('a', 'b', { expires: -60 });
      `,
      delete: `
        import Cookies from 'cookies-js';
        Cookies.expire('a');
      `,
    },
  },
];
