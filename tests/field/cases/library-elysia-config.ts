// Elysia: `cookie` of the instance holds the defaults.
import { Elysia } from 'elysia';

const app = new Elysia({ cookie: { sameSite: 'none', secure: true, httpOnly: true } });

app.get('/', ({ cookie }) => {
  cookie.a.value = 'b';
  cookie.b.set({ value: 'b', path: '/' });
  cookie.c.set({ value: 'b', secure: false }); // expect: none-requires-secure
  cookie.d.set({ value: 'b', sameSite: undefined }); // expect: require-samesite
});

app.listen(3000);
