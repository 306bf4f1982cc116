export default [
  {
    package: 'vue3-cookies',
    version: '1.0.6',
    browser: true,
    record: 'vue3-cookies.set',
    without: ['misspelt key'],
    code: ({ positional }) => `
      import { useCookies } from 'vue3-cookies';
      const { cookies } = useCookies();
      cookies.set('a', 'b'${positional(2, { path: 3, secure: 5, sameSite: 6 })});
    `,
    also: {
      delete: `
        import { useCookies } from 'vue3-cookies';
        const { cookies } = useCookies();
        cookies.remove('a');
      `,
    },
  },
];
