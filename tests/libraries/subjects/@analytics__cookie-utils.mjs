export default [
  {
    package: '@analytics/cookie-utils',
    version: '0.2.14',
    browser: true,
    record: '@analytics/cookie-utils',
    // It knows no SameSite, and writes no attribute without a lifetime.
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
      import { setCookie, removeCookie } from '@analytics/cookie-utils';
      setCookie('a', 'b', 60, '/'${positional(4, { secure: 5 })});
    `,
    also: {
      delete: `
        import { setCookie, removeCookie } from '@analytics/cookie-utils';
        removeCookie('a');
      `,
    },
  },
];
