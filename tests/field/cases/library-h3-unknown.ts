// Which version of h3 is in use does not show: only what holds in both is reported.
import { setCookie, useSession, type H3Event } from 'h3';

export async function login(event: H3Event) {
  setCookie(event, 'a', 'b'); // expect: require-samesite
  setCookie(event, 'a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  await useSession(event, { password: 'p' });
  await useSession(event, { password: 'p', cookie: { sameSite: 'none' } });
}
