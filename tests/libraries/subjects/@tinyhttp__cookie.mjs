export default [
  {
    package: '@tinyhttp/cookie',
    version: '2.1.1',
    record: '@tinyhttp/cookie.serialize',
    code: ({ after }) => `
      import { serialize } from '@tinyhttp/cookie';
      export default serialize('a', 'b'${after});
    `,
  },
];
