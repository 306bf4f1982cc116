export default [
  {
    package: 'vue-cookie',
    version: '1.1.4',
    browser: true,
    record: 'vue-cookie.set',
    code: ({ after }) => `
      import VueCookie from 'vue-cookie';
      VueCookie.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import VueCookie from 'vue-cookie';
        VueCookie.delete('a');
      `,
    },
  },
];
