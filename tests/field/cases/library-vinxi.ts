// vinxi/http: the event may come first, or be left out.
import { deleteCookie, getEvent, setCookie, setHeader, useSession } from 'vinxi/http';
import { NAME, options } from './names';

export async function login(token: string) {
  'use server';
  const event = getEvent();
  setCookie('a', token); // expect: require-samesite
  setCookie('a', token, { httpOnly: true }); // expect: require-samesite
  setCookie('a', token, { sameSite: 'lax' });
  setCookie('a', token, { sameSite: 'none' }); // expect: none-requires-secure
  setCookie('a', token, options);
  setCookie(event, 'a', token, { httpOnly: true }); // expect: require-samesite
  setCookie(event, 'a', token, { sameSite: 'lax' });
  setCookie(NAME, token, { sameSite: 'lax' });
  setCookie(NAME, token); // expect: require-samesite
  deleteCookie('a');
  deleteCookie(event, 'a');
  setHeader('Set-Cookie', 'a=b'); // expect: require-samesite
  setHeader(event, 'Set-Cookie', 'a=b; SameSite=Lax');
  setHeader(event, 'Set-Cookie', 'a=b; SameSite=None'); // expect: none-requires-secure
  await useSession({ password: 'p' }); // expect: require-samesite
  await useSession({ password: 'p', cookie: { sameSite: 'lax' } });
  await useSession(event, { password: 'p', cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
}
