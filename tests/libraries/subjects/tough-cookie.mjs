export default [
  {
    package: 'tough-cookie',
    version: '6.1.0',
    leftOut: true,
    record: 'tough-cookie.Cookie',
    code: ({ more }) => `
      import { Cookie } from 'tough-cookie';
      export default new Cookie({ key: 'a', value: 'b'${more} }).toString();
    `,
  },
];
