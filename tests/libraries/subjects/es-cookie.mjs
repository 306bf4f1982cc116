export default [
  {
    package: 'es-cookie',
    version: '1.5.0',
    browser: true,
    record: 'es-cookie.set',
    code: ({ after }) => `
      import { set, remove } from 'es-cookie';
      set('a', 'b'${after});
    `,
    also: {
      delete: `
        import { set, remove } from 'es-cookie';
        remove('a');
      `,
    },
  },
];
