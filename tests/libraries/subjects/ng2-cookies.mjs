export default [
  {
    package: 'ng2-cookies',
    version: '1.0.12',
    browser: true,
    record: 'ng2-cookies.set',
    // It knows no SameSite.
    without: [
      'misspelt key',
      'none',
      'lax',
      'true',
      'false',
      'undefined',
      'bogus',
      'other letter case',
      'none, secure: true',
      'none, secure: false',
      'none, secure: undefined',
    ],
    code: ({ positional }) => `
      import { Cookie } from 'ng2-cookies';
      Cookie.set('a', 'b'${positional(2, { path: 3, secure: 5 })});
    `,
    also: {
      delete: `
        import { Cookie } from 'ng2-cookies';
        Cookie.delete('a');
      `,
    },
  },
];
