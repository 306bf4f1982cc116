export default [
  {
    package: 'cookie.js',
    version: '7.0.1',
    browser: true,
    record: 'cookie.js.set',
    code: ({ after }) => `
      import cookie from 'cookie.js';
      cookie.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookie from 'cookie.js';
        cookie.remove('a');
      `,
    },
  },
];
