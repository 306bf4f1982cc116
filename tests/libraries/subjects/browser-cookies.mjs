export default [
  {
    package: 'browser-cookies',
    version: '1.2.0',
    browser: true,
    record: 'browser-cookies.set',
    keys: { sameSite: 'samesite', httpOnly: 'httponly' },
    misspelt: 'sameSite',
    code: ({ after }) => `
      import cookies from 'browser-cookies';
      cookies.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import cookies from 'browser-cookies';
        cookies.erase('a');
      `,
    },
  },
];
