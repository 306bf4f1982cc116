export default [
  {
    package: 'amazon-cognito-identity-js',
    version: '6.3.21',
    browser: true,
    record: 'aws-amplify.CookieStorage',
    code: ({ more }) => `
      import { CookieStorage } from 'amazon-cognito-identity-js';
      const storage = new CookieStorage({ domain: 'example.com'${more} });
      storage.setItem('a', 'b');
    `,
  },
];
