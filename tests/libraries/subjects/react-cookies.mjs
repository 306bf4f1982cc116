export default [
  {
    package: 'react-cookies',
    version: '0.1.1',
    browser: true,
    record: 'react-cookies.save',
    code: ({ after }) => `
      import cookie from 'react-cookies';
      cookie.save('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookie from 'react-cookies';
        cookie.remove('a');
      `,
    },
  },
];
