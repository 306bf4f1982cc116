import Cookies from 'js-cookie';
import UniversalCookies from 'universal-cookie';
import { useCookies } from 'react-cookie';
import { setCookie } from 'cookies-next';
import { setCookie as setNookie } from 'nookies';
import { set } from 'es-cookie';
import browserCookies from 'browser-cookies';
import { session } from 'electron';
import { CookieService } from 'ngx-cookie-service';
import { setCookie as setTyped } from 'typescript-cookie';

const scoped = Cookies.withAttributes({ path: '/' });
scoped.set('a', 'b');
new UniversalCookies().set('a', 'b', { path: '/' });

export function Login({ token }: { token: string }) {
  const [, setToken] = useCookies(['token']);
  setToken('token', token, { path: '/' });
  setCookie('token', token);
  setNookie(null, 'token', token, { path: '/' });
}

// Without attributes it sets `Path=/`, with any it does not.
setTyped('a', 'b');
set('a', 'b', { expires: 7 });
browserCookies.// Without attributes it sets `Path=/`, with any it does not.
setTyped('a', 'b');
set('a', 'b', { expires: 7 });
browserCookies.set('a', 'b', { sameSite: 'Strict' });
set('a', 'b', { sameSite: 'none' });
chrome.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b' });
session.defaultSession.cookies.set({ url: 'https://example.com', name: 'a', sameSite: 'Lax' });

export class Session {
  constructor(private cookies: CookieService) {}

  save(token: string) {
    this.cookies.set('a', token, { samesite: 'strict' } as never);
  }
}

angular.module('app').run(function ($cookies) {
  $cookies.put('a', 'b', { path: '/' });
  $cookies.put('a', 'b', { sameSite: 'lax' });
});
