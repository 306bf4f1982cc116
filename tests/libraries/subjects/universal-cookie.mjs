export default [
  {
    package: 'universal-cookie',
    version: '8.1.2',
    browser: true,
    record: 'universal-cookie.set',
    code: ({ after }) => `
      import Cookies from 'universal-cookie';
      const cookies = new Cookies();
      cookies.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import Cookies from 'universal-cookie';
        const cookies = new Cookies();
        cookies.remove('a');
      `,
    },
  },
];
