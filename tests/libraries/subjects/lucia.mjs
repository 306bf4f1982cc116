export default [
  {
    package: 'lucia',
    version: '3.2.2',
    record: 'lucia',
    code: ({ under }) => `
      import { Lucia } from 'lucia';
      const lucia = new Lucia({}, { sessionCookie: { name: 'session'${under('attributes')} } });
      export default lucia.createSessionCookie('id').serialize();
    `,
  },
];
