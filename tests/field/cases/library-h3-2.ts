/* settings: {"versions": {"h3": "2.0.8"}} */
// h3 2 throws on None without Secure, and its sessions are SameSite=Lax.
import { H3, deleteCookie, setChunkedCookie, setCookie, useSession } from 'h3';

export const app = new H3().post('/login', async (event) => {
  setCookie(event, 'a', 'b'); // expect: require-samesite
  setCookie(event, 'a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  setCookie(event, 'a', 'b', { sameSite: 'none', secure: true });
  setChunkedCookie(event, 'a', 'b', { sameSite: 'strict' });
  setChunkedCookie(event, 'a', 'b', { httpOnly: true }); // expect: require-samesite
  deleteCookie(event, 'a', { sameSite: 'none' }); // expect: none-requires-secure
  await useSession(event, { password });
  await useSession(event, { password, cookie: { httpOnly: true } });
  await useSession(event, { password, cookie: { sameSite: undefined } }); // expect: require-samesite
  await useSession(event, { password, cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
});
