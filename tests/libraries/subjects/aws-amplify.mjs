export default [
  {
    package: 'aws-amplify',
    installed: '@aws-amplify/core',
    version: '6.19.2',
    browser: true,
    record: 'aws-amplify.CookieStorage',
    uses: { 'aws-amplify/utils': '@aws-amplify/core' },
    code: ({ object }) => `
      import { CookieStorage } from 'aws-amplify/utils';
      const storage = new CookieStorage(${object});
      await storage.setItem('a', 'b');
    `,
  },
];
