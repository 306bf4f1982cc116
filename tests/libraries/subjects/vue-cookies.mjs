export default [
  {
    package: 'vue-cookies',
    version: '1.8.6',
    browser: true,
    record: 'vue-cookies.set',
    without: ['misspelt key'],
    code: ({ positional }) => `
      import VueCookies from 'vue-cookies';
      VueCookies.set('a', 'b'${positional(2, { secure: 5, sameSite: 6 })});
    `,
    also: {
      delete: `
        import VueCookies from 'vue-cookies';
        VueCookies.remove('a');
      `,
    },
  },
];
