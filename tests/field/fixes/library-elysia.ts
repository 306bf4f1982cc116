import { Elysia } from 'elysia';

new Elysia().get('/', ({ cookie }) => {
  cookie.a.set({ value: 'b', httpOnly: true });
  cookie.b.set({ value: 'b', sameSite: 'none' });
  cookie.c.value = 'd';
  cookie.e.value = 'f';
  cookie.e.sameSite = 'none';
});
