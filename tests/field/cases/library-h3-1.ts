/* settings: {"versions": {"h3": "1.15.11"}} */
// h3 1
import { appendResponseHeader, defineEventHandler, deleteCookie, setCookie, setHeader, setResponseHeaders, useSession } from 'h3';

export default defineEventHandler(async (event) => {
  setCookie(event, 'a', 'b'); // expect: require-samesite
  setCookie(event, 'a', 'b', { httpOnly: true }); // expect: require-samesite
  setCookie(event, 'a', 'b', { sameSite: 'lax' });
  setCookie(event, 'a', 'b', { sameSite: true });
  setCookie(event, 'a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  setCookie(event, 'a', 'b', { sameSite: 'none', secure: true });
  setCookie(event, 'a', 'b', { samesite: 'lax' } as never); // expect: valid-samesite
  deleteCookie(event, 'a');
  deleteCookie(event, 'a', { sameSite: 'none' }); // expect: none-requires-secure
  setHeader(event, 'Set-Cookie', 'a=b'); // expect: require-samesite
  setHeader(event, 'Set-Cookie', 'a=b; SameSite=Lax');
  appendResponseHeader(event, 'set-cookie', 'a=b; SameSite=None'); // expect: none-requires-secure
  setResponseHeaders(event, { 'Set-Cookie': 'a=b; HttpOnly' }); // expect: require-samesite
  await useSession(event, { password }); // expect: require-samesite
  await useSession(event, { password, cookie: { sameSite: 'strict' } });
  await useSession(event, { password, cookie: { sameSite: 'none' } });
  await useSession(event, { password, cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
});
