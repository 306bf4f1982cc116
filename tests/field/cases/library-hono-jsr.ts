// Hono under its name in JSR, as Deno imports it.
import { setCookie } from 'jsr:@hono/hono@4/cookie';
import { setCookie as bake } from '@hono/hono/cookie';
import { setSignedCookie } from 'npm:hono@4/cookie';

export async function login(c) {
  setCookie(c, 'a', 'b'); // expect: require-samesite
  bake(c, 'a', 'b', { sameSite: 'None' }); // expect: none-requires-secure
  bake(c, 'a', 'b', { sameSite: 'None', prefix: 'secure', secure: false });
  await setSignedCookie(c, 'a', 'b', 'secret', { sameSite: 'Lax' });
}
