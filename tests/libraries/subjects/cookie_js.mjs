export default [
  {
    package: 'cookie_js',
    version: '1.4.2',
    browser: true,
    record: 'cookie_js.set',
    code: ({ after }) => `
      import cookie from 'cookie_js';
      cookie.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookie from 'cookie_js';
        cookie.remove('a');
      `,
    },
  },
];
