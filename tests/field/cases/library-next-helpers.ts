// Libraries around Next.js: cookies-next, nookies, next-client-cookies.
import { deleteCookie, setCookie, useCookiesNext, useSetCookie } from 'cookies-next';
import { setCookie as setOnClient } from 'cookies-next/client';
import { setCookie as setOnServer } from 'cookies-next/server';
import { cookies } from 'next/headers';
import nookies, { destroyCookie, setCookie as setNookie } from 'nookies';
import { useCookies } from 'next-client-cookies';

setCookie('a', 'b'); // expect: require-samesite
setCookie('a', 'b', { maxAge: 60 * 60 }); // expect: require-samesite
setCookie('a', 'b', { maxAge: 60 * 60, sameSite: 'lax' });
setCookie('a', 'b', { sameSite: 'laxx' }); // expect: valid-samesite
setCookie('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
setCookie('a', '', { maxAge: -1 });
deleteCookie('a', { path: '/' });
setOnClient('a', 'b', { path: '/' }); // expect: require-samesite

export async function action(token: string) {
  await setOnServer('token', token, { cookies }); // expect: require-samesite
  await setOnServer('token', token, { cookies, httpOnly: true, sameSite: 'strict' });
}

export function Component({ value }: { value: string }) {
  const set = useSetCookie();
  set('a', value); // expect: require-samesite
  set('a', value, { sameSite: 'lax' });
  const { setCookie: setToo, deleteCookie: remove } = useCookiesNext();
  setToo('a', value, { path: '/' }); // expect: require-samesite
  remove('a');
  const own = useCookies();
  own.set('a', value); // expect: require-samesite
  own.set('a', value, { SameSite: 'Lax' });
  own.set('a', value, { sameSite: true }); // expect: valid-samesite
  own.remove('a');
}

export async function getServerSideProps(ctx: unknown) {
  setNookie(ctx, 'a', 'b'); // expect: require-samesite
  setNookie(ctx, 'a', 'b', { maxAge: 30 * 24 * 60 * 60, path: '/' }); // expect: require-samesite
  setNookie(null, 'a', 'b', { path: '/', sameSite: 'strict' });
  nookies.set(ctx, 'a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  nookies.set(ctx, 'a', 'b', { sameSite: 'none', secure: true });
  destroyCookie(ctx, 'a');
  nookies.destroy(ctx, 'a', { path: '/' });
}
