export default [
  {
    package: 'cookie-storage',
    version: '6.1.0',
    browser: true,
    record: 'cookie-storage.setItem',
    code: ({ after }) => `
      import { CookieStorage } from 'cookie-storage';
      const storage = new CookieStorage();
      storage.setItem('a', 'b'${after});
    `,
    also: {
      delete: `
        import { CookieStorage } from 'cookie-storage';
        const storage = new CookieStorage();
        storage.removeItem('a');
      `,
    },
  },
];
