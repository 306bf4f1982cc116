import { Elysia } from 'elysia';

new Elysia().get('/', ({ cookie }) => {
  cookie.a.set({ value: 'b', httpOnly: true, sameSite: 'lax' });
  cookie.b.set({ value: 'b', sameSite: 'none', secure: true });
  cookie.c.value = 'd';
  cookie.c.sameSite = 'lax';
  cookie.e.value = 'f';
  cookie.e.secure = true;
  cookie.e.sameSite = 'none';
});
