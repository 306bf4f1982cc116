export default [
  {
    package: 'cookiejs',
    version: '2.1.4',
    browser: true,
    record: 'cookiejs.set',
    code: ({ after }) => `
      import cookie from 'cookiejs';
      cookie.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookie from 'cookiejs';
        cookie.remove('a');
      `,
    },
  },
];
