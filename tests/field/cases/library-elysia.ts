// Elysia: cookies are objects; assigning a value sets one.
import { Elysia } from 'elysia';

new Elysia()
  .get('/', ({ cookie }) => {
    cookie.a.value = 'b'; // expect: require-samesite
    cookie.c.set({ value: 'b' }); // expect: require-samesite
    cookie.d.set({ value: 'b', httpOnly: true, sameSite: 'lax' });
    cookie.e.set({ value: 'b', sameSite: 'none' }); // expect: none-requires-secure
    cookie.f.set({ value: 'b', sameSite: 'none', secure: true });
    cookie['g'].set({ value: 'b', samesite: 'lax' } as never); // expect: valid-samesite
    cookie.h.remove();
    cookie.i.update({ sameSite: 'lax' });
    return cookie.a.value;
  })
  .post('/login', async ({ cookie: { session, theme }, body }) => {
    session.value = body; // expect: require-samesite
    theme.set({ value: 'dark', sameSite: 'strict' });
  })
  .post('/visits', ({ cookie: { visits }, body }) => {
    visits.value = body;
    visits.httpOnly = true;
    visits.sameSite = 'lax';
  })
  .post('/embed', ({ cookie: { embed }, body }) => {
    embed.value = body;
    embed.sameSite = 'none'; // expect: none-requires-secure
  })
  .post('/cart', ({ cookie: { cart }, body }) => {
    cart.value = body;
    cart.set({ httpOnly: true, sameSite: 'strict' });
  })
  .listen(3000);
