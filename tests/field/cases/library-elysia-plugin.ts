// Elysia: the application that uses this instance may have defaults, and so may the schema of a route.
import { Elysia, t } from 'elysia';

export const auth = new Elysia({ prefix: '/auth' })
  .post('/login', ({ cookie: { session } }) => {
    session.value = 'x';
  })
  .post(
    '/visit',
    ({ cookie: { visit } }) => {
      visit.value = 'x';
    },
    { cookie: t.Cookie({ visit: t.Optional(t.String()) }, { sameSite: 'strict' }) },
  );
