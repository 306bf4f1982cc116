export default [
  {
    package: 'cookie-universal',
    version: '2.2.2',
    browser: true,
    record: 'cookie-universal.set',
    code: ({ after }) => `
      import Cookies from 'cookie-universal';
      const cookies = Cookies();
      cookies.set('a', 'b'${after});
    `,
    also: {
      delete: `
        import Cookies from 'cookie-universal';
        const cookies = Cookies();
        cookies.remove('a');
      `,
    },
  },
];
