// TanStack Start: the request is known without being passed on.
import { createServerFn } from '@tanstack/react-start';
import { deleteCookie, setCookie } from '@tanstack/react-start/server';
import { COOKIE, options } from './config';

export const login = createServerFn({ method: 'POST' }).handler(async () => {
  setCookie('session', 'abc'); // expect: require-samesite
  setCookie('session', 'abc', { httpOnly: true, path: '/' }); // expect: require-samesite
  setCookie(COOKIE, 'abc', { httpOnly: true, sameSite: 'lax' });
  setCookie(COOKIE, 'abc', options);
  setCookie('session', 'abc', { sameSite: 'none' }); // expect: none-requires-secure
  setCookie('session', 'abc', { sameSite: 'none', secure: true });
  setCookie('session', '', { maxAge: 0 });
  deleteCookie('session');
});
