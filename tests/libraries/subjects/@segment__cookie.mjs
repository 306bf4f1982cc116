export default [
  {
    package: '@segment/cookie',
    version: '1.2.0',
    browser: true,
    record: '@segment/cookie',
    code: ({ after }) => `
      import cookie from '@segment/cookie';
      cookie('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookie from '@segment/cookie';
        cookie('a', null);
      `,
    },
  },
];
