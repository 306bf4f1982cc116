export default [
  {
    package: 'component-cookie',
    version: '1.1.5',
    browser: true,
    record: 'component-cookie',
    code: ({ after }) => `
      import cookie from 'component-cookie';
      cookie('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookie from 'component-cookie';
        cookie('a', null);
      `,
    },
  },
];
