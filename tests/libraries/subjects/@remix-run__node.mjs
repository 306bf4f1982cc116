const remix = { package: '@remix-run/node', version: '2.17.5', record: 'remix.createCookie' };

export default [
  {
    ...remix,
    at: ['createCookie('],
    code: ({ after }) => `
      import { createCookie } from '@remix-run/node';
      const cookie = createCookie('a'${after});
      export default await cookie.serialize('b');
    `,
  },
  {
    ...remix,
    record: 'react-router.sessionStorage',
    at: ['createCookieSessionStorage('],
    code: ({ more }) => `
      import { createCookieSessionStorage } from '@remix-run/node';
      const { getSession, commitSession } = createCookieSessionStorage({ cookie: { name: 'session'${more} } });
      const session = await getSession();
      session.set('user', 1);
      export default await commitSession(session);
    `,
  },
];
