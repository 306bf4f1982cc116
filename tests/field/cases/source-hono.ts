// Source 1, Hono: the options are the 4th argument, of the signed form the 5th.
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie, setCookie as bake, setSignedCookie } from 'hono/cookie';

const app = new Hono();

app.get('/', async (c) => {
  setCookie(c, 'a', 'b'); // expect: require-samesite
  setCookie(c, 'a', 'b', { path: '/' }); // expect: require-samesite
  setCookie(c, 'a', 'b', { sameSite: 'Lax' });
  setCookie(c, 'a', 'b', { sameSite: 'lax' });
  setCookie(c, 'a', 'b', { sameSite: 'None' }); // expect: none-requires-secure
  setCookie(c, 'a', 'b', { sameSite: 'None', secure: false }); // expect: none-requires-secure
  setCookie(c, 'a', 'b', { sameSite: 'None', secure: true });
  setCookie(c, 'a', 'b', { sameSite: 'None', prefix: 'secure' });
  setCookie(c, 'a', 'b', { samesite: 'Lax' } as never); // expect: valid-samesite
  setCookie(c, 'a', 'b', { sameSite: true as never }); // expect: valid-samesite
  setCookie(c, 'a', 'b', { sameSite: 'Bogus' as never }); // expect: valid-samesite
  setCookie(c, 'a', '', { maxAge: 0 });
  bake(c, 'a', 'b'); // expect: require-samesite
  bake(c, 'a', 'b', { sameSite: 'Strict' });
  await setSignedCookie(c, 'a', 'b', 'secret'); // expect: require-samesite
  await setSignedCookie(c, 'a', 'b', 'secret', { httpOnly: true }); // expect: require-samesite
  await setSignedCookie(c, 'a', 'b', 'secret', { sameSite: 'Lax' });
  await setSignedCookie(c, 'a', 'b', 'secret', { sameSite: 'None' }); // expect: none-requires-secure
  deleteCookie(c, 'a');
  deleteCookie(c, 'a', { path: '/' });
  getCookie(c, 'a');
  c.header('Set-Cookie', 'a=b; HttpOnly'); // expect: require-samesite
  c.header('Set-Cookie', 'a=b; HttpOnly; SameSite=Lax');
  c.header('set-cookie', 'a=b; SameSite=None', { append: true }); // expect: none-requires-secure
  c.header('X-Powered-By', 'a=b');
  return c.text('ok');
});

export default app;
