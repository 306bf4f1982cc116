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
scoped.set('a', 'b', { sameSite: 'lax' });
new UniversalCookies().set('a', 'b', { path: '/', sameSite: 'lax' });

export function Login({ token }: { token: string }) {
  const [, setToken] = useCookies(['token']);
  setToken('token', token, { path: '/', sameSite: 'lax' });
  setCookie('token', token, { sameSite: 'lax' });
  setNookie(null, 'token', token, { path: '/', sameSite: 'lax' });
}

// Without attributes it sets `Path=/`, with any it does not.
setTyped('a', 'b');
set('a', 'b', { expires: 7, sameSite: 'lax' });
browserCookies.// Without attributes it sets `Path=/`, with any it does not.
setTyped('a', 'b');
set('a', 'b', { expires: 7, sameSite: 'lax' });
browserCookies.set('a', 'b', { samesite: 'Strict' });
set('a', 'b', { sameSite: 'none', secure: true });
chrome.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'lax' });
session.defaultSession.cookies.set({ url: 'https://example.com', name: 'a', sameSite: 'lax' });

export class Session {
  constructor(private cookies: CookieService) {}

  save(token: string) {
    this.cookies.set('a', token, { sameSite: 'strict' } as never);
  }
}

angular.module('app').run(function ($cookies) {
  $cookies.put('a', 'b', { path: '/', samesite: 'lax' });
  $cookies.put('a', 'b', { samesite: 'lax' });
});
