// SolidStart: the event may come first.
import { deleteCookie, setCookie, useSession } from '@solidjs/start/http';
import { getRequestEvent } from 'solid-js/web';
import { NAME } from './config';

export async function login() {
  const event = getRequestEvent()!.nativeEvent;
  setCookie('user', '1'); // expect: require-samesite
  setCookie('user', '1', { path: '/' }); // expect: require-samesite
  setCookie('user', '1', { sameSite: 'lax' });
  setCookie(event, 'user', '1', { path: '/' }); // expect: require-samesite
  setCookie(event, 'user', '1', { path: '/', sameSite: 'none' }); // expect: none-requires-secure
  setCookie(event, 'user', '1');
  setCookie(NAME, '1', { path: '/' });
  deleteCookie('user');
  await useSession({ password: process.env.SECRET! });
  await useSession({ password: process.env.SECRET!, cookie: { sameSite: 'none' } });
  await useSession(event, { password: process.env.SECRET!, cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
}
