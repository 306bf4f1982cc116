export default [
  {
    package: 'vue-cookies',
    version: '1.8.6',
    browser: true,
    record: 'vue-cookies.set',
    without: ['misspelt key'],
    code: ({ positional }) => `
      import VueCookies from 'vue-cookies';
      VueCookies.set('a', 'b'${positional(2, { path: 3, secure: 5, sameSite: 6 })});
    `,
    also: {
      'expires: 60': `
        import VueCookies from 'vue-cookies';
        VueCookies.set('a', 'b', 60);
      `,
      'expires: 0': `
        import VueCookies from 'vue-cookies';
        VueCookies.set('a', 'b', 0);
      `,
      'expires: -1': `
        import VueCookies from 'vue-cookies';
        VueCookies.set('a', 'b', -1);
      `,
      'expires: -60': `
        import VueCookies from 'vue-cookies';
        VueCookies.set('a', 'b', -60);
      `,
      delete: `
        import VueCookies from 'vue-cookies';
        VueCookies.remove('a');
      `,
    },
  },
];
